import type { Language } from '#contract/language.ts'
import type { Tone } from './related.ts'

/** What anybody could say, for when a temperament has nothing left; they also combine in pairs. */
export const shortLines: Record<Language, Record<Tone, readonly string[]>> = {
  et: {
    warm: ['Hea küll.', 'Selge.', 'Ma kuulan.', 'Räägime siis edasi.', 'Olgu nii.', 'Sain aru.', 'Jätkake, palun.', 'Nii on juba parem.'],
    cross: [
      'Ma ootan ikka veel.',
      'See ei ole vastus.',
      'Nii me edasi ei jõua.',
      'Mul ei ole selleks aega.',
      'Küsimus on endiselt lahtine.',
      'Ma ei ole rahul.',
      'Vastake palun sisuliselt.',
      'Sellest mulle ei piisa.',
    ],
    puzzled: [
      'Seda ma ei tea.',
      'Ma ei saa teist aru.',
      'Ei oska öelda.',
      'Mida te silmas peate?',
      'Öelge palun selgemalt.',
      'Ma ei mõista, mida te tahate.',
      'Selle kohta ei oska ma midagi öelda.',
      'Kuidas palun?',
    ],
    content: ['Aitäh, jääme nii.', 'Sobib. Head päeva.', 'Hästi, kokku lepitud.', 'Tänan, sellega olen nõus.'],
    leaving: ['Lõpetan siinkohal.', 'Head aega.', 'Siis ei ole meil enam millestki rääkida.', 'Minu poolt on kõik.'],
  },
  en: {
    warm: ['All right.', 'I see.', "I'm listening.", "Let's go on, then.", 'So be it.', 'Understood.', 'Go on, please.', 'That is better.'],
    cross: [
      'I am still waiting.',
      'That is not an answer.',
      'This is getting us nowhere.',
      'I have no time for this.',
      'My question still stands.',
      'I am not satisfied.',
      'Please answer what I asked.',
      'That is not enough for me.',
    ],
    puzzled: [
      "That I don't know.",
      "I can't follow you.",
      "I couldn't say.",
      'What do you mean?',
      'Could you put that more clearly?',
      "I don't see what you want.",
      "I can't tell you anything about that.",
      'Pardon?',
    ],
    content: ["Thank you, let's leave it at that.", 'That suits me. Good day.', 'Good, agreed.', 'Thank you, I accept that.'],
    leaving: ['I will stop here.', 'Goodbye.', 'Then we have nothing more to talk about.', 'That is all from me.'],
  },
}
