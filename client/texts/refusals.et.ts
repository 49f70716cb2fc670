import type { RefusalCode } from '#contract/refusal.ts'

/** Every refusal of the server in the trainee's words: what is wrong and what to do. */
export const refusals: Record<RefusalCode, string> = {
  'bad-input': 'Server ei saanud sellest aru. Vaata sisestatu üle ja proovi uuesti.',
  'not-signed-in': 'Sinu seanss on lõppenud. Lae leht uuesti.',
  'not-allowed': 'See ei ole sinu oma või pole sul selleks õigust.',
  'no-such-attempt': 'Sellist harjutuskorda ei ole või kuulub see kellelegi teisele.',
  'no-such-scenario': 'Sellist olukorda ei ole.',
  'no-such-turn': 'Sellist vastust selles harjutuskorras ei ole.',
  'no-such-rule': 'Sellist reeglit selles teenindusstandardis ei ole.',
  'not-found': 'Seda ei leitud.',
  'attempt-ended': 'See harjutuskord on juba lõppenud.',
  'attempt-running': 'See harjutuskord alles kestab. Vii see lõpuni, siis saad tagasivaate.',
  'too-long': 'Tekst on liiga pikk. Lühenda seda ja saada uuesti.',
  'too-fast': 'Saadad liiga kiiresti. Oota hetk ja proovi uuesti.',
  'too-large': 'Saadetis on liiga suur. Lühenda teksti.',
  'not-in-exam': 'Arvestusel vihjeid ei anta.',
  'language-missing': 'Seda olukorda selles keeles ei ole. Vali teine keel.',
  'bad-json': 'Server ei saanud sellest aru. Lae leht uuesti.',
  'link-used': 'See link on juba kasutatud või aegunud.',
  busy: 'Server on hetkel hõivatud. Proovi mõne hetke pärast uuesti.',
  closing: 'Server taaskäivitub. Proovi mõne hetke pärast uuesti.',
  internal: 'Serveris läks midagi viltu. Saadetud sõnad on alles; proovi uuesti.',
}
