import type { Language } from './language.ts'
import { type RefusalCode, refused } from './refusal.ts'

/** What every refusal says to a person: what is the matter, and what to do. */
const texts: Record<RefusalCode, Record<Language, string>> = {
  'bad-input': {
    et: 'Päringus on viga: mõni väli puudub või on vale kujuga. Kontrolli välju ja proovi uuesti.',
    en: 'The request has a fault: a field is missing or of the wrong kind. Check the fields and try again.',
  },
  'not-signed-in': {
    et: 'Sa ei ole sisse logitud. Ava avaleht uuesti, siis saad külalisena kohe jätkata.',
    en: 'You are not signed in. Open the front page again and you can go on as a guest at once.',
  },
  'not-allowed': {
    et: 'Selleks ei ole sul õigust. Kui see on sinu töö, palu õigust juhendajalt.',
    en: 'You are not allowed to do this. If it is part of your work, ask an instructor for the right.',
  },
  'no-such-attempt': {
    et: 'Sellist harjutuskorda sul ei ole. Vaata oma harjutuskordade loendist.',
    en: 'You have no such attempt. Look in the list of your attempts.',
  },
  'no-such-scenario': {
    et: 'Sellist olukorda ei ole või see on eemaldatud. Vali mõni teine.',
    en: 'There is no such scenario, or it has been removed. Choose another one.',
  },
  'no-such-turn': {
    et: 'Selles harjutuskorras ei ole nii mitmendat vastust. Vali vastus, mille oled andnud.',
    en: 'This attempt has no reply of that number. Choose a reply that you have given.',
  },
  'no-such-rule': {
    et: 'Selles teenindusstandardis ei ole sellist reeglit. Vali reegel tagasivaate loendist.',
    en: 'This service standard has no such rule. Choose a rule from the list in the debrief.',
  },
  'not-found': { et: 'Seda lehte ega andmeid ei ole. Kontrolli aadressi.', en: 'There is nothing here. Check the address.' },
  'attempt-ended': {
    et: 'See harjutuskord on juba lõppenud. Ava tagasivaade või alusta uuesti.',
    en: 'This attempt has already ended. Open its debrief or start again.',
  },
  'attempt-running': {
    et: 'See harjutuskord veel kestab. Vii see enne lõpuni.',
    en: 'This attempt is still running. Finish it first.',
  },
  'too-long': {
    et: 'Vastus on liiga pikk: kuni 8000 tähemärki. Lühenda seda ja saada uuesti.',
    en: 'The reply is too long: 8000 characters at most. Shorten it and send it again.',
  },
  'too-fast': {
    et: 'Liiga kiiresti. Oota mõni sekund ja saada uuesti; miski ei läinud kaduma.',
    en: 'Too fast. Wait a few seconds and send it again; nothing was lost.',
  },
  'too-large': {
    et: 'Saadetud andmeid on liiga palju. Saada väiksemate osadena.',
    en: 'Too much was sent at once. Send it in smaller parts.',
  },
  'not-in-exam': {
    et: 'Arvestuse ajal seda teha ei saa. Vii arvestus enne lõpuni.',
    en: 'This cannot be done during an exam. Finish the exam first.',
  },
  'language-missing': {
    et: 'Seda olukorda selles keeles ei ole. Vali teine keel või teine olukord.',
    en: 'This scenario does not exist in that language. Choose another language or another scenario.',
  },
  'bad-json': {
    et: 'Saadetu ei ole korrektne JSON. Kontrolli sulge, komasid ja jutumärke.',
    en: 'What was sent is not valid JSON. Check its brackets, commas and quotes.',
  },
  'link-used': {
    et: 'See link on juba kasutatud või ei kehti. Logi sisse või palu juhendajalt uus.',
    en: 'This link has been used already or is not valid. Sign in, or ask an instructor for a new one.',
  },
  busy: {
    et: 'Server on hetkel hõivatud. Oota mõni sekund ja proovi uuesti; miski ei läinud kaduma.',
    en: 'The server is busy just now. Wait a few seconds and try again; nothing was lost.',
  },
  closing: {
    et: 'Server taaskäivitub. Ühendus taastub ise; siis saada uuesti.',
    en: 'The server is restarting. The connection comes back by itself; then send it again.',
  },
  internal: {
    et: 'Meie poolel läks midagi valesti. Proovi uuesti; kui see kordub, anna juhendajale teada.',
    en: 'Something went wrong on our side. Try again; if it happens again, tell your instructor.',
  },
}

/** The sentence for a refusal in the reader's language. */
export const refusalText = (code: RefusalCode, language: Language): string => texts[code][language]

/** Refuses in English; a rim that knows its reader words it again by the code. */
export const refuse = (code: RefusalCode) => refused(code, refusalText(code, 'en'))
