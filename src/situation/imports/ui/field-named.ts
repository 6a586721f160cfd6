import type { FieldMetadata } from '@conform-to/react'

/** A field of a list in a form: the form library finds any field by the name that it is sent under. */
export const fieldNamed = (fields: object, name: string): FieldMetadata<unknown> =>
  (fields as Record<string, FieldMetadata<unknown>>)[name] as FieldMetadata<unknown>
