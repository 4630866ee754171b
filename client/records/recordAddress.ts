import type { LinkProps } from '@tanstack/react-router'

/** A page of one record, as for the router's <Link>: which page, and of which record. */
export type RecordAddress = Pick<LinkProps, 'to' | 'params'>
