import { path } from '#src/platform/web/path.ts'

export const identityPaths = {
  signIn: path('/aanmelden'),
  signOut: path('/afmelden'),
}
