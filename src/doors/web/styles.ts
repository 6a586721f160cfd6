import '#src/ui/styles/main.css'
import sprite from '#src/ui/icons/sprite.svg?url&no-inline'

// Nothing runs in the browser: this entry makes the build put the style sheet and the icons where pages find them.
export const spriteAddress = sprite
