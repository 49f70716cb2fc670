import type { Language } from '#contract/language.ts'
import type { KnownRule } from '#contract/standard.ts'

/** Nudges: where to look, never what to write. */
export const hintTexts: Record<Language, Record<KnownRule, string>> = {
  et: {
    'stay-calm': 'Loe oma viimane vastus valju häälega ette. Millise tooniga see kõlab?',
    'find-out-facts': 'Kas tead juba, mis täpselt juhtus? Pane kirja, mida sa veel ei tea.',
    listen: 'Loe kliendi sõnumid uuesti läbi. Üks asi, mida ta ise mainis, ootab veel tähelepanu.',
    thank: 'Klient nägi vaeva, et sulle oma murest teada anda. Kas oled seda märganud?',
    empathise: 'Mõtle, mida see olukord kliendile tähendas. Kas ta saab sinu vastustest aru, et sa seda mõistad?',
    apologise: 'Midagi läks valesti. Mida ootaksid sina selle inimese asemel kõige esimesena?',
    'no-blame': 'Loe oma viimane vastus üle kliendi pilguga. Kelle kaela jääb seal süü?',
    'propose-solution': 'Ilusatest sõnadest üksi ei piisa. Vaata oma juhisest, mida sa saad kliendi heaks teha.',
    'realistic-promises': 'Võrdle oma lubadusi juhisega. Kas kõik neist on sinu võimuses?',
    'involve-customer': 'Seni oled otsustanud sina. Kelle arvamust oleks lahenduse juures veel vaja?',
    'act-now': 'Klient tahab teada, mis nüüd edasi saab. Kui täpselt on see sinu vastustes kirjas?',
    'follow-up': 'Mõtle hetkele pärast seda, kui lahendus on ellu viidud. Kuidas sa teada saad, kas kõik läks hästi?',
    'formal-address': 'Pane tähele, kuidas sa klienti kõnetad. Kas nii räägitakse inimesega, keda sa ei tunne?',
    greet: 'Millest algab iga viisakas vestlus või kiri?',
    'close-contact': 'Jutt hakkab lõppema. Millise viimase mulje sa endast jätad?',
  },
  en: {
    'stay-calm': 'Read your last reply aloud. What tone does it have?',
    'find-out-facts': 'Do you know yet exactly what happened? Note down what you still do not know.',
    listen: "Read the customer's messages once more. Something they brought up is still waiting for your attention.",
    thank: 'The customer took the trouble to tell you. Have you noticed that in your replies?',
    empathise: 'Think what this meant for the customer. Can they tell from your replies that you see it?',
    apologise: 'Something went wrong. In their place, what would you expect before anything else?',
    'no-blame': "Read your last reply with the customer's eyes. Who is at fault in it?",
    'propose-solution': 'Kind words alone will not do. Look at your brief: what is in your power?',
    'realistic-promises': 'Hold your promises against your brief. Are all of them yours to make?',
    'involve-customer': 'So far you have decided everything. Whose view of the solution is missing?',
    'act-now': 'The customer wants to know what happens next. How exactly do your replies tell them?',
    'follow-up': 'Think of the time after the solution. How will you know that all went well?',
    'formal-address': 'Notice how you address the customer. Is that how one speaks to somebody one does not know?',
    greet: 'What does every polite conversation or letter begin with?',
    'close-contact': 'The conversation is drawing to an end. What last impression do you leave?',
  },
}

/** For facts still untold when something has been asked already. */
export const moreFacts: Record<Language, string> = {
  et: 'Klient teab juhtunust rohkem, kui ta seni on öelnud. Mida sa pole veel küsinud?',
  en: 'The customer knows more about what happened than they have said. What have you not asked yet?',
}

/** For a rule that an instructor invented. */
export const otherRule: Record<Language, (title: string) => string> = {
  et: (title) => `Vaata oma vastused üle ja mõtle sellele reeglile: „${title}”.`,
  en: (title) => `Look through your replies and think of this rule: “${title}”.`,
}

/** When nothing is missing any more. */
export const allDone: Record<Language, string> = {
  et: 'Kõik tähtis on tehtud. Loe veel kord kliendi viimast sõnumit: kas ta ootab sinult midagi?',
  en: "All that matters is done. Read the customer's last message again: is there anything they still expect of you?",
}
