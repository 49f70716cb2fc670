/** The tables as Kysely types them. Only strings, numbers and null: what both databases bind alike. */
export type Tables = {
  /** A scenario with its temperament and standard as it was played; `hash` is of the JSON. */
  scripts: { hash: string; body: string }
  attempts: {
    id: string
    trainee: string
    trainee_name: string
    scenario: string
    script: string
    language: string
    mode: string
    channel: string
    title: string
    customer: string
    seed: number
    assignment: string | null
    started_at: number
    ended_at: number | null
    ending: string | null
    points: number | null
    /** 0 or 1. */
    passed: number | null
    rewound_from: string | null
    rewound_turn: number | null
    /** The seq of the last event; moving it is what decides between two writers. */
    head: number
  }
  events: {
    attempt: string
    seq: number
    at: number
    type: string
    /** The event without its stamp, as JSON. */
    body: string
    message: string | null
  }
  /** What people wrote for themselves, beside their attempts; `note` names what it answers. */
  notes: { person: string; note: string; text: string; at: number }
}
