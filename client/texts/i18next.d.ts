import 'i18next'
import type { et } from './et.ts'

// A key that is not in the resource files does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof et }
  }
}
