import { readOverlay } from './lexicon.ts'
import type { PackedPhrases } from './phrases.ts'

/** The finance overlay, read by the build. */
export const OVERLAY: PackedPhrases = readOverlay().pack()
