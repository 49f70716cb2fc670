/**
 * Estonian verb forms by who speaks and when, written out from one line a verb. A line is the
 * stem of the present tense (`tühista`), and where they are irregular the stems of the past
 * (`saatsi`), the -nud and -tud participles and the impersonal present:
 * `saada saatsi saatnud saadetud saadetakse`. A dash leaves a form out.
 */
export type Forms = {
  /** I and we, present and conditional: saadan, saadame, saadaksin, saadaksime. */
  readonly will: string
  /** I and we, past: saatsin, saatsime. */
  readonly did: string
  /** -nud, after "olen" and "oleme". */
  readonly haveDone: string
  /** -tud, after "on" and "sai". */
  readonly isDone: string
  /** Impersonal: saadetakse. */
  readonly isBeingDone: string
  /** The infinitives after "saame", "võin", "tuleme": saata, saatma. */
  readonly toDo: string
}

type Verb = { present: string; past: string; nud: string; tud: string; takse: string; infinitives: readonly string[] }

/** The alternatives of all verbs of a list, form by form, for use inside `anyOf`. */
export function formsOf(lines: readonly string[]): Forms {
  const verbs = lines.map(parse)
  const either = (parts: readonly string[]): string => `(${parts.filter((part) => part !== '').join('|')})`
  return {
    will: either(verbs.map((verb) => `${verb.present}(n|me|ksin|ksime)`)),
    did: either(verbs.map((verb) => when(verb.past, `${verb.past}(n|me)`))),
    haveDone: either(verbs.map((verb) => when(verb.nud, verb.nud))),
    isDone: either(verbs.map((verb) => when(verb.tud, verb.tud))),
    isBeingDone: either(verbs.map((verb) => when(verb.takse, verb.takse))),
    toDo: either(verbs.flatMap((verb) => verb.infinitives)),
  }
}

const when = (part: string, form: string): string => (part === '' ? '' : form)

function parse(line: string): Verb {
  const [present = '', past = `${present}si`, nud = `${present}nud`, tud = `${present}tud`, takse = `${present}takse`, ...rest] =
    line.split(' ')
  const infinitives = rest.length > 0 ? rest : [`${present}da`, `${present}ma`]
  const left = (form: string): string => (form === '-' ? '' : form)
  return { present, past: left(past), nud: left(nud), tud: left(tud), takse: left(takse), infinitives }
}
