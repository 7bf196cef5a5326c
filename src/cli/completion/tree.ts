import type { Command, Option } from 'commander'

/** What may be typed, as commander knows it; hidden options are left out. */
export interface Node {
  /** From below the program: `[]` is the program itself, `['cache', 'path']` a command of a command. */
  readonly path: readonly string[]
  readonly summary: string
  readonly options: readonly Flag[]
  readonly operand: Value
  readonly children: readonly Node[]
}

export interface Flag {
  /** `--format`. */
  readonly long: string
  /** `-o`, or null. */
  readonly short: string | null
  readonly description: string
  readonly value: Value
}

/** What a flag or a command takes: nothing, the name of a file, one of a few words (of a list: several), or anything. */
export type Value =
  | { readonly kind: 'none' | 'file' | 'free' }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isList: boolean }

const FILE = /\b(?:files?|path)\b/

/** The command that shows the help of another. */
const HELP = 'help'

export function treeOf(command: Command, path: readonly string[] = []): Node {
  const help = command.createHelp()
  const below = help.visibleCommands(command)
  return {
    path,
    summary: command.summary() || command.description(),
    options: help.visibleOptions(command).map(flagOf),
    operand: operandOf(command),
    children: below.map((child) => {
      const node = treeOf(child, [...path, child.name()])
      return child.name() === HELP ? { ...node, operand: helped(below) } : node
    }),
  }
}

const helped = (commands: readonly Command[]): Value => ({
  kind: 'words',
  words: commands.map((command) => command.name()),
  isList: false,
})

/** A node and all below it. */
export const nodesOf = (node: Node): Node[] => [node, ...node.children.flatMap(nodesOf)]

function flagOf(option: Option): Flag {
  const takesValue = option.required || option.optional
  return {
    long: option.long ?? option.flags,
    short: option.short ?? null,
    description: option.description,
    value: takesValue ? takes(option.flags, option.argChoices, option.flags.includes('<list>')) : { kind: 'none' },
  }
}

function operandOf({ registeredArguments: [first] }: Command): Value {
  return first === undefined ? { kind: 'none' } : takes(first.name(), first.argChoices, false)
}

function takes(name: string, choices: readonly string[] | undefined, isList: boolean): Value {
  if (choices !== undefined) return { kind: 'words', words: choices, isList }
  return { kind: FILE.test(name) ? 'file' : 'free' }
}
