import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { Actions } from '../../src/cli/program/actions.ts'
import { createProgram } from '../../src/cli/program/index.ts'

const FILE = fileURLToPath(new URL('../../src/cli/program/actions.ts', import.meta.url))
/** Read by the settings, before any action. */
const SETTINGS = ['config', 'printConfig']

/** The names of the options that each action takes, as its type has them; commander's own are not typed. */
function typedOptions(): Map<string, string[]> {
  const program = ts.createProgram([FILE], {
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
  })
  const checker = program.getTypeChecker()
  const found = program
    .getSourceFile(FILE)
    ?.statements.find((one): one is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(one))
  if (found === undefined) throw new Error('there is no interface of actions')
  const options = checker
    .getTypeAtLocation(found)
    .getProperties()
    .map((action): [string, string[]] => {
      const [call] = checker.getTypeOfSymbol(action).getCallSignatures()
      const taken = call?.getParameters().find(({ name }) => name === 'options')
      const names =
        taken === undefined
          ? []
          : checker
              .getTypeOfSymbol(taken)
              .getProperties()
              .map(({ name }) => name)
      return [action.name, names]
    })
  return new Map(options)
}

const typed = typedOptions()
const { commands } = createProgram(new Proxy({} as Actions, { get: () => async () => {} }), '0.0.0', undefined)

test('every command has an action of its name, but for those of the cache', () => {
  expect(commands.map((command) => command.name()).filter((name) => !typed.has(name))).toEqual(['cache'])
})

test.each(commands.map((command) => [command.name(), command] as const))(
  '%s: what its action reads is named as commander stores it',
  (name, command) => {
    const declared = command.options.map((option) => option.attributeName()).filter((one) => !SETTINGS.includes(one))
    expect(declared.filter((one) => typed.get(name)?.includes(one) !== true)).toEqual([])
  },
)
