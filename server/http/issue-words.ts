import type { z } from 'zod'
import type { Problem } from '#contract/http.ts'
import type { Language } from '#contract/language.ts'

type Issue = z.core.$ZodIssue

/** zod speaks no Estonian, so the few kinds of fault that our bodies can have are worded here. */
function inEstonian(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return 'Väli puudub või on vale liiki.'
    case 'too_big':
      return `Liiga suur või liiga pikk: kuni ${issue.maximum}.`
    case 'too_small':
      return `Liiga väike või liiga lühike: vähemalt ${issue.minimum}.`
    case 'invalid_value':
      return `Lubatud on: ${issue.values.map(String).join(', ')}.`
    case 'invalid_format':
      return issue.format === 'email' ? 'See ei ole e-posti aadress.' : 'Väli on vale kujuga.'
    case 'unrecognized_keys':
      return `Tundmatu väli: ${issue.keys.join(', ')}.`
    default:
      return 'Väli on vale.'
  }
}

/** What is wrong with which field, in the reader's language. */
export function issuesOf(error: z.ZodError, language: Language): NonNullable<Problem['issues']> {
  return error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: language === 'et' ? inEstonian(issue) : issue.message,
  }))
}
