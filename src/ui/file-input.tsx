import type { ComponentPropsWithoutRef } from 'react'

export type FileInputProps = Omit<ComponentPropsWithoutRef<'input'>, 'className' | 'style' | 'type'>

/** The browser's own file choice. The form needs `encType="multipart/form-data"`. */
export function FileInput(props: FileInputProps) {
  return <input className="control" data-kind="file" type="file" {...props} />
}
