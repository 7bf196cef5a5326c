import type { Flag, Node, Value } from './tree.ts'

/** A script for zsh; works sourced, and as a file `_newsent` of `fpath`. */
export function zshScript(name: string, program: Node): string {
  return `#compdef ${name}
# zsh completion for ${name}; to have it in every shell:
#   echo 'source <(${name} completion zsh)' >> ~/.zshrc     (after compinit)
${functionsOf(`_${name}`, program).join('\n')}
if [[ $funcstack[1] == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`
}

/** One function a command. */
function functionsOf(name: string, node: Node): string[] {
  const below = node.children.map((child) => ({ child, name: `${name}_${child.path.at(-1)}` }))
  return [
    below.length === 0 ? leaf(name, node) : branch(name, node, below),
    ...below.flatMap((one) => functionsOf(one.name, one.child)),
  ]
}

function leaf(name: string, { options, operand }: Node): string {
  const operands = operand.kind === 'none' ? [] : [quoted(`*:${actionOf(operand)}`)]
  return `${name}() {\n  _arguments -s ${specs([...options.flatMap(specOf), ...operands])}\n}`
}

interface Below {
  readonly child: Node
  readonly name: string
}

function branch(name: string, { options }: Node, below: readonly Below[]): string {
  const commands = below.map(
    ({ child }) => `    ${quoted(`${child.path.at(-1)}:${child.summary.replace(/[\\:]/g, '\\$&')}`)}`,
  )
  const cases = below.map((one) => `        ${one.child.path.at(-1)}) ${one.name} ;;`)
  return `${name}() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${commands.join('\n')}
  )
  _arguments -C ${specs([...options.flatMap(specOf), "'1: :->command'", "'*:: :->rest'"])}
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $line[1] in
${cases.join('\n')}
      esac ;;
  esac
}`
}

const specs = (all: readonly string[]): string => ['', ...all].join(' \\\n    ')

function specOf({ long, short, description, value }: Flag): string[] {
  const about = `[${description.replace(/[\\[\]:]/g, '\\$&')}]`
  const rest = value.kind === 'none' ? about : `${about}:${actionOf(value)}`
  return [long, ...(short === null ? [] : [short])].map((flag) => quoted(`*${flag}${rest}`))
}

function actionOf(value: Value): string {
  if (value.kind === 'file') return 'file:_files'
  if (value.kind !== 'words') return 'value: '
  return value.isList ? `value:_values -s , value ${value.words.join(' ')}` : `value:(${value.words.join(' ')})`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
