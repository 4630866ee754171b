import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { listenToTransactions } from '../database/timeTransaction.ts'

/**
 * Figures for Prometheus. Every label has few values and none is typed by anybody: routes, names of our own documents,
 * codes. They are given out on a port of their own (metricsServer.ts), which people do not reach.
 */
export const registry = new Registry()
const registers = [registry]
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20]

export const metrics = {
  requests: new Histogram({
    name: 'longview_http_request_seconds', help: 'Requests by route, method and status', labelNames: ['route', 'method', 'status'], buckets: seconds, registers,
  }),
  openRequests: new Gauge({ name: 'longview_http_requests_open', help: 'Requests that are being served', registers }),
  openStreams: new Gauge({ name: 'longview_streams_open', help: 'Streams of answers that are open', registers }),
  operations: new Counter({
    name: 'longview_operations_total', help: 'GraphQL operations by name and what became of them', labelNames: ['operation', 'outcome'], registers,
  }),
  transactions: new Histogram({
    name: 'longview_transaction_seconds', help: 'Transactions from their beginning to their end', labelNames: ['kind', 'outcome'], buckets: seconds, registers,
  }),
  waits: new Histogram({ name: 'longview_transaction_wait_seconds', help: 'Waiting for a connection to the database', labelNames: ['kind'], buckets: seconds, registers }),
  effectsQueued: new Gauge({ name: 'longview_effects_queued', help: 'Entries in the queue of effects that are to be computed again', registers }),
  packs: new Counter({ name: 'longview_board_packs_total', help: 'Board packs that were taken up, by what became of them', labelNames: ['outcome'], registers }),
  signIns: new Counter({ name: 'longview_sign_ins_total', help: 'Sign-ins by what became of them', labelNames: ['outcome'], registers }),
}

listenToTransactions({
  waited: (kind, seconds) => metrics.waits.observe({ kind }, seconds),
  ended: (kind, outcome, seconds) => metrics.transactions.observe({ kind, outcome }, seconds),
})
