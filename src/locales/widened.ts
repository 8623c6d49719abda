/** The shape of a catalogue: its keys, and any text under them. */
export type Widened<Value> = Value extends string ? string : { readonly [Key in keyof Value]: Widened<Value[Key]> };
