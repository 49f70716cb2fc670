import type { Language } from '#contract/language.ts'

/** A sentence to the user in both languages. */
export type Words = Readonly<Record<Language, string>>

/** What only the HTTP rim has to say; all else is worded in contract/refusal-text.ts. */
export const words = {
  forged: {
    et: 'See päring tuli võõralt lehelt. Ava Kaja oma aadressilt ja proovi uuesti.',
    en: 'This request came from another site. Open Kaja at its own address and try again.',
  },
  wrongMethod: {
    et: 'Sellel aadressil seda teha ei saa. Päis Allow ütleb, mida saab.',
    en: 'This cannot be done at this address. The header Allow says what can.',
  },
  wrongType: {
    et: 'Saada andmed JSON-ina: päis Content-Type peab olema application/json.',
    en: 'Send the data as JSON: the header Content-Type must be application/json.',
  },
  badAddress: {
    et: 'Aadress on vigane. Kontrolli protsendimärke aadressis.',
    en: 'The address is malformed. Check the per cent signs in it.',
  },
  notBuilt: {
    et: 'Veebileht on ehitamata. Käivita: npm run build',
    en: 'The web page has not been built. Run: npm run build',
  },
  emailTaken: {
    et: 'Selle e-posti aadressiga konto on juba olemas. Logi sisse või vali teine aadress.',
    en: 'There is an account with this e-mail address already. Sign in, or choose another address.',
  },
  wrongPassword: {
    et: 'E-posti aadress või parool on vale. Kontrolli mõlemat ja proovi uuesti.',
    en: 'The e-mail address or the password is wrong. Check both and try again.',
  },
  alreadyGuest: {
    et: 'Sa oled juba külalisena sees. Jätka harjutamist.',
    en: 'You are here as a guest already. Go on practising.',
  },
  slowDown: {
    et: 'Päringuid tuli liiga palju järjest. Oota veidi ja proovi uuesti; päis Retry-After ütleb, mitu sekundit.',
    en: 'Too many requests came in a row. Wait a little and try again; the header Retry-After says how many seconds.',
  },
} as const satisfies Record<string, Words>
