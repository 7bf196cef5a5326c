import type { Mention } from '../entities/types.ts'
import type { EventRole } from '../report.ts'

interface Slot {
  readonly role: EventRole
  readonly accepts: (mention: Mention) => boolean
}

const isCompany = ({ entity: { type } }: Mention): boolean =>
  type === 'equity' || type === 'private' || type === 'target'
const isBroker = ({ entity: { trade } }: Mention): boolean => trade === 'broker'

/** What `{name}` in a pattern accepts, and which role it gives. */
const SLOTS = {
  subject: { role: 'subject', accepts: isCompany },
  /** Whoever is rated: a broker rates others. */
  rated: { role: 'subject', accepts: (mention) => isCompany(mention) && !isBroker(mention) },
  broker: { role: 'broker', accepts: isBroker },
  /** Whatever has a price. */
  stock: { role: 'subject', accepts: ({ entity: { type } }) => type !== 'private' },
  acquirer: { role: 'acquirer', accepts: isCompany },
  /** Brokers tell others to buy. */
  buyer: { role: 'acquirer', accepts: (mention) => isCompany(mention) && !isBroker(mention) },
  target: { role: 'target', accepts: isCompany },
  seller: { role: 'seller', accepts: isCompany },
  plaintiff: { role: 'plaintiff', accepts: isCompany },
  defendant: { role: 'defendant', accepts: isCompany },
  winner: { role: 'winner', accepts: isCompany },
  loser: { role: 'loser', accepts: isCompany },
  customer: { role: 'customer', accepts: isCompany },
  partner: { role: 'partner', accepts: isCompany },
  'short-seller': { role: 'short-seller', accepts: isCompany },
} as const satisfies Record<string, Slot>

export type SlotName = keyof typeof SLOTS

export const isSlot = (name: string): name is SlotName => Object.hasOwn(SLOTS, name)

export const roleIn = (slot: SlotName): EventRole => SLOTS[slot].role

const NAMES = Object.keys(SLOTS).filter(isSlot)

/** One bit a slot, so that what a pattern needs and what a sentence holds compare at once. */
export const slotBit = (slot: SlotName): number => 1 << NAMES.indexOf(slot)

/** The slots that any of these mentions fits. */
export const bitsOf = (mentions: readonly Mention[]): number =>
  NAMES.reduce((bits, slot) => (mentions.some(SLOTS[slot].accepts) ? bits | slotBit(slot) : bits), 0)

/** Those of an item's mentions that fit the slot. */
export const fitting = (slot: SlotName, mentions: readonly Mention[]): Mention[] =>
  mentions.filter((mention) => SLOTS[slot].accepts(mention))
