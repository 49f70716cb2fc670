import type { Language } from '#contract/language.ts'
import type { Topic } from '#contract/scenario.ts'

type Some = readonly [string, ...string[]]

/** What a robot says in any trade; the particular words come out of the scenario. */
export type Phrases = {
  readonly greet: Some
  readonly thank: Some
  readonly apologise: Some
  readonly empathise: Some
  /** Before a detail of the complaint, named as the author named it. */
  readonly noticed: Some
  /** Before the author's cue for a fact. */
  readonly ask: Some
  readonly topics: Readonly<Record<Topic, string>>
  readonly admit: Some
  /** Before a remedy, named as the author named it. */
  readonly offer: Some
  readonly act: Some
  readonly wish: Some
  readonly suits: Some
  readonly followUp: Some
  readonly close: Some
}

const et: Phrases = {
  greet: ['Tere!', 'Tere päevast!'],
  thank: ['Aitäh, et sellest kirjutasite.', 'Tänan, et meile teada andsite.'],
  apologise: ['Palun siiralt vabandust, et nii juhtus.', 'Mul on väga kahju, et see teiega juhtus.', 'Vabandan selle pärast südamest.'],
  empathise: [
    'Saan aru, et olete pettunud.',
    'Kujutan ette, kui ebameeldiv see teile oli.',
    'Mõistan, kui raske teil sellepärast oli.',
    'Teie asemel oleksin ka mina pahane.',
  ],
  noticed: ['Panin tähele, mida te ütlesite:', 'Lugesin ka sellest:', 'Jätsin meelde sellegi:'],
  ask: ['Palun öelge mulle,', 'Tahaksin teada,', 'Palun rääkige täpsemalt,'],
  topics: {
    what: 'Mis täpselt juhtus?',
    when: 'Millal see juhtus?',
    where: 'Kus see juhtus?',
    who: 'Kes teiega sellest rääkis?',
    'how-much': 'Kui palju te maksite?',
    'how-long': 'Kui kaua see on kestnud?',
    which: 'Milline see täpselt oli?',
    photo: 'Kas teil on sellest pilti?',
    'order-number': 'Mis on teie tellimuse number?',
    contact: 'Mis numbril saan teiega ühendust võtta?',
    name: 'Mis nimele tellimus tehti?',
    why: 'Miks see nii läks?',
    before: 'Kas midagi sellist on teiega meie juures ka varem juhtunud?',
    plans: 'Mis teil selleks ajaks plaanis oli?',
  },
  admit: ['See on meie viga.', 'Eksisime meie, mitte teie.'],
  offer: ['Pakun teile sellist lahendust:', 'Saame teha nii:', 'Meie pakkumine on selline:'],
  act: ['Vormistasin selle praegu ära.', 'Panin selle juba töösse.'],
  wish: ['Millist lahendust te ise sooviksite?', 'Kumba te eelistaksite või soovite hoopis midagi muud?'],
  suits: ['Kas see sobib teile?', 'Kas olete sellega nõus?'],
  followUp: ['Helistan teile homme ja küsin, kas kõik on korras.', 'Võtan teiega homme ise ühendust ja veendun, et kõik on lahendatud.'],
  close: ['Aitäh teile ja kõike head!', 'Head päeva teile!', 'Tänan teid, kena päeva jätku!', 'Aitäh ja head aega!'],
}

const en: Phrases = {
  greet: ['Hello.', 'Good day.'],
  thank: ['Thank you for writing to us about this.', 'Thank you for letting us know.'],
  apologise: ['I am truly sorry that this happened.', 'I sincerely apologise for this.', 'I apologise for this with all my heart.'],
  empathise: [
    'I understand how disappointed you must be.',
    'I can imagine how unpleasant this was for you.',
    'I can see how hard this has been for you.',
    'I would be upset too in your place.',
  ],
  noticed: ['I have taken note of what you said:', 'I have also read about this:', 'I will remember this as well:'],
  ask: ['Could you tell me,', 'I should like to know,', 'Please tell me more exactly,'],
  topics: {
    what: 'What exactly happened?',
    when: 'When did this happen?',
    where: 'Where did this happen?',
    who: 'Who spoke to you about it?',
    'how-much': 'How much did you pay?',
    'how-long': 'How long has it gone on?',
    which: 'Which one was it exactly?',
    photo: 'Do you have a photo of it?',
    'order-number': 'What is your order number?',
    contact: 'What is your telephone number?',
    name: 'What name was the booking made under?',
    why: 'Why did it go that way?',
    before: 'Has anything like this happened to you with us before?',
    plans: 'What plans did you have for that time?',
  },
  admit: ['This was our mistake.', 'The fault is ours and not yours.'],
  offer: ['What I can offer you is this:', 'We can do the following:', 'Here is our proposal:'],
  act: ['I have just arranged it.', 'I have already booked it in.'],
  wish: ['What solution would you like?', 'Which would you prefer, or would you like something else altogether?'],
  suits: ['Would that suit you?', 'Do you agree to that?'],
  followUp: [
    'I will call you tomorrow to check that everything is in order.',
    'I will get in touch tomorrow myself to make sure that it is solved.',
  ],
  close: ['Thank you and all the best!', 'Have a good day!', 'Thank you, have a pleasant day!', 'Thank you and goodbye!'],
}

export const phrases: Readonly<Record<Language, Phrases>> = { et, en }
