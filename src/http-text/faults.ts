/**
 * Ways in which a mock may fail a call on the wire: `reset` ends the connection with a TCP reset, `empty` closes it before a
 * byte, `truncate` announces the whole body and sends half of it, `hang` never answers.
 */
export const faults = ['reset', 'empty', 'truncate', 'hang'] as const;
export type Fault = (typeof faults)[number];

/** Whether the text is the name of one. */
export const isFault = (text: string): text is Fault => (faults as readonly string[]).includes(text);
