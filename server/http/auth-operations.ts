const account = {
  name: { type: 'string', maxLength: 80 },
  email: { type: 'string', format: 'email' },
  password: { type: 'string', minLength: 10, maxLength: 200 },
}

const refusal = { description: 'Not done.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }

function post(summary: string, fields: Record<string, object>) {
  const schema = { type: 'object', properties: fields, required: Object.keys(fields) }
  return {
    post: {
      summary,
      requestBody: { required: Object.keys(fields).length > 0, content: { 'application/json': { schema } } },
      responses: { 200: { description: 'Done; the session is in the cookie.' }, default: refusal },
    },
  }
}

/** What better-auth answers, of which a client needs no more than this. */
export const authOperations = {
  '/api/auth/sign-in/anonymous': post('Comes in as a guest.', {}),
  '/api/auth/sign-up/email': post('Makes an account.', account),
  '/api/auth/sign-in/email': post('Signs in with an account.', { email: account.email, password: account.password }),
  '/api/auth/sign-out': post('Signs out.', {}),
}
