import { path } from '#src/platform/web/path.ts'

export const webPaths = {
  first: path('/'),
  signIn: path('/aanmelden'),
  signOut: path('/afmelden'),
  language: path('/taal'),
  demo: path('/demo'),
  style: path('/style'),
  overview: path('/:workspace'),
}
