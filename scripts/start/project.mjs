import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder with package.json. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Tells the operator what happens now. */
export const say = (line) => console.log(line)

/** Tells what has to happen before that: beside what a command says itself, which a program may read. */
export const sayAside = (line) => console.error(line)
