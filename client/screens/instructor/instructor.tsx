import { useMe } from '../../api/me.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { Desk } from './desk.tsx'
import { SignIn } from './sign-in.tsx'

/** The instructor's desk, or the door to it. */
export function Instructor() {
  const { data: me } = useMe()
  if (!me) return <Waiting />
  return me.role === 'instructor' ? <Desk me={me} /> : <SignIn me={me} />
}
