import type { TestApp } from '../../support/startApp.ts'
import { Seeded } from '../seeded.ts'
import { changes } from './changes.ts'
import { faultsOf } from './faults.ts'
import { handOver, lifeChanges } from './lifeChanges.ts'
import { isOfCentre, plantReturns } from './knownReturns.ts'
import { plantPeople } from './plantPeople.ts'
import { questions } from './questions.ts'
import { mayWrite, readers, type Reader } from './reader.ts'
import type { Request } from './request.ts'
import { returnChanges } from './returnChanges.ts'
import { returnQuestions } from './returnQuestions.ts'
import { firstMeeting, holding, taskingChanges } from './taskingChanges.ts'
import { taskingQuestions } from './taskingQuestions.ts'
import { World } from './world.ts'

/** How many requests are on their way at once, and how many make up what is sent before anybody asks. */
const atOnce = 20
const firstChanges = 230
/** A long drill says how far it is. */
const sayAfter = 10_000
const everyChange = { ...changes, ...lifeChanges, ...taskingChanges, ...returnChanges }
const everyQuestion = { ...questions, ...taskingQuestions, ...returnQuestions }
/** Groups that change hands before anybody asks: one at a time. */
const handOvers = 24

type Sending = Pick<TestApp, 'as' | 'clock' | 'database'>

export type Sent = { requests: number; foreign: number; changed: number; faults: string[] }

/** Random people and what they ask, alike for one seed. */
export class Interleaving {
  readonly world = new World()
  readonly sent: Sent = { requests: 0, foreign: 0, changed: 0, faults: [] }
  readonly #random: Seeded
  readonly #to: Sending

  constructor(to: Sending, seed: number) {
    this.#to = to
    this.#random = new Seeded(seed)
  }

  /** The records that every mode begins with: a few of each kind in each unit, made one after another. */
  async plant(): Promise<void> {
    this.world.people = await plantPeople(this.world, this.#to.database, this.#to.clock.now)
    this.world.returns = await plantReturns(this.#to.database)
    const writers = readers.filter(mayWrite)
    const first = ['recordOcg', 'recordProgramme', 'recordDisruption', 'recordOutput', 'linkDisruptions', 'recordOcgLineage', 'saveDraft', 'mergeDisruption', 'recordAssessment', 'recordPlanAction', 'recordCheckBack', 'recordOcgStatus', 'recordTaskingDecision', 'recordGatewayRequest', 'saveReturn']
    await this.#holdMeetings(writers)
    for (let index = 0; index < firstChanges; index += 1) await this.#sendAtOnce(this.#change(this.#random.pick(writers), this.#random.pick(first)))
    for (const by of readers.filter(isOfCentre)) for (const name of ['chaseReturn', 'queryReturn', 'queryReturn']) await this.#sendAtOnce(this.#change(by, name))
    for (let index = 0; index < handOvers; index += 1) {
      this.#to.clock.pass(1)
      // Few disruptions were long enough ago, and of a high enough grade.
      for (let tries = 0; tries < 3; tries += 1) await this.#sendAtOnce(this.#change(this.#random.pick(writers), 'recordCheckBack'))
      const request = handOver(this.#writing(this.#random.pick(writers)))
      if (request) await this.#sendAtOnce([request])
    }
  }

  /** @param among only these people ask, and only what `ask` makes up; anybody and anything without them */
  async send(many: number, only?: { among: readonly Reader[]; ask: (typeof questions)[string] }): Promise<Sent> {
    for (let done = 0; done < many; done += atOnce) {
      const requests = Array.from({ length: Math.min(atOnce, many - done) }, () => (only ? [only.ask(this.#writing(this.#random.pick(only.among)), this.#to.clock.now)] : this.#any())).flat()
      await this.#sendAtOnce(requests)
      this.#to.clock.pass(1)
      if (done > 0 && done % sayAfter === 0) process.stdout.write(`leaks: ${done.toLocaleString('en-GB')} of ${many.toLocaleString('en-GB')} requests sent\n`)
    }
    return this.sent
  }

  #any(): Request[] {
    const by = this.#random.pick(readers)
    if (this.#random.percent(8)) return this.#change(by, this.#random.pick(Object.keys(everyChange)))
    return [this.#random.pick(Object.values(everyQuestion))(this.#writing(by), this.#to.clock.now)]
  }

  /** A meeting of each unit, held: before it nothing can be decided. */
  async #holdMeetings(writers: readonly Reader[]): Promise<void> {
    const leads = writers.filter(({ role }) => role === 'PERFORMANCE_LEAD')
    await this.#sendAtOnce(leads.map((by) => firstMeeting(this.#writing(by))))
    this.#to.clock.pass(2)
    for (const by of leads) {
      const own = this.#writing(by)
      await this.#sendAtOnce([...own.world.tasking].filter(({ unit }) => unit === by.unit).map((meeting) => holding(own, meeting)))
    }
  }

  #change(by: Reader, name: string): Request[] {
    const request = (everyChange as typeof changes)[name]?.(this.#writing(by))
    return request ? [request] : []
  }

  #writing = (by: Reader) => ({ world: this.world, random: this.#random, by })

  /** Answers are judged once all of them are in, for one may show what another made. */
  async #sendAtOnce(requests: Request[]): Promise<void> {
    const answers = await Promise.all(requests.map(async (request) => ({ request, answer: await this.#to.as(request.by.code).send(request.query, request.variables) })))
    for (const { request, answer } of answers) request.learn?.(answer)
    for (const { request, answer } of answers) {
      this.sent.requests += 1
      if (request.isForeign || request.mustBeRefused) this.sent.foreign += 1
      if (request.query.startsWith('mutation') && answer.data?.result) this.sent.changed += (answer.data.result as { __typename: string }).__typename === 'Refusal' ? 0 : 1
      const faults = faultsOf(this.world, request, answer)
      if (faults.length > 0 && this.sent.faults.length < 40) this.sent.faults.push(`${faults.slice(0, 3).join('; ')} by ${request.query.slice(0, 90).replaceAll(/\s+/g, ' ')}… ${JSON.stringify(request.variables).slice(0, 160)}`)
    }
  }
}
