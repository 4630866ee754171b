import { mayWrite, type Reader } from './reader.ts'

export type TaskingKind = 'TaskingMeeting' | 'TaskingDecision' | 'GatewayRequest'

/** A meeting, a decision or a request that the API has named: its unit's alone for ever, whoever holds the group it is about. */
export type KnownTasking = { kind: TaskingKind; id: string; version: number; unit: string }

export const maySeeTasking = (reader: Reader, { unit }: KnownTasking): boolean => reader.unit === unit
export const mayChangeTasking = (reader: Reader, { unit }: KnownTasking): boolean => mayWrite(reader) && reader.unit === unit
