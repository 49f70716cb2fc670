import type { KnownRule } from '#contract/standard.ts'
import { actNow } from './act-now.ts'
import { apologise } from './apologise.ts'
import { closeContact } from './close-contact.ts'
import { empathise } from './empathise.ts'
import { findOutFacts } from './find-out-facts.ts'
import { followUp } from './follow-up.ts'
import { formalAddress } from './formal-address.ts'
import { greet } from './greet.ts'
import { involveCustomer } from './involve-customer.ts'
import type { Judge } from './judged.ts'
import { listen } from './listen.ts'
import { noBlame } from './no-blame.ts'
import { proposeSolution } from './propose-solution.ts'
import { realisticPromises } from './realistic-promises.ts'
import { stayCalm } from './stay-calm.ts'
import { thank } from './thank.ts'

/** The judge of every known rule; one that is forgotten does not compile. */
export const rules: Readonly<Record<KnownRule, Judge>> = {
  'stay-calm': stayCalm,
  'find-out-facts': findOutFacts,
  listen,
  thank,
  empathise,
  apologise,
  'no-blame': noBlame,
  'propose-solution': proposeSolution,
  'realistic-promises': realisticPromises,
  'involve-customer': involveCustomer,
  'act-now': actNow,
  'follow-up': followUp,
  'formal-address': formalAddress,
  greet,
  'close-contact': closeContact,
}
