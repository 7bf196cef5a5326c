import { type Flag, type Node, nodesOf, type Value } from './tree.ts'

/** A script for fish 3: one line for each thing that may be typed. */
export function fishScript(name: string, program: Node): string {
  const lines = nodesOf(program).flatMap((node) => linesOf(`complete -c ${name} -n ${quoted(conditionOf(node))}`, node))
  return `# fish completion for ${name}; to have it in every shell:
#   ${name} completion fish > ~/.config/fish/completions/${name}.fish
complete -c ${name} -f
${lines.join('\n')}
`
}

/** Where the commands typed so far are those of the node and none below it. */
function conditionOf({ path, children }: Node): string {
  if (path.length === 0) return '__fish_use_subcommand'
  const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`)
  const below = children.map((child) => child.path.at(-1)).join(' ')
  return [...seen, ...(below === '' ? [] : [`not __fish_seen_subcommand_from ${below}`])].join('; and ')
}

function linesOf(head: string, { options, operand, children }: Node): string[] {
  return [
    ...children.map((child) => `${head} -a ${child.path.at(-1)} -d ${quoted(child.summary)}`),
    ...(operand.kind === 'file' ? [`${head} -F`] : []),
    ...(operand.kind === 'words' ? [`${head} -a ${quoted(operand.words.join(' '))}`] : []),
    ...options.map((flag) => `${head} ${flagOf(flag)}`),
  ]
}

function flagOf({ long, short, description, value }: Flag): string {
  const names = [`-l ${long.slice(2)}`, ...(short === null ? [] : [`-s ${short.slice(1)}`])]
  return [...names, ...takes(value), `-d ${quoted(description)}`].join(' ')
}

function takes(value: Value): string[] {
  if (value.kind === 'words') {
    const words = value.words.join(' ')
    return ['-x', `-a ${quoted(value.isList ? `(__fish_append , ${words})` : words)}`]
  }
  if (value.kind === 'file') return ['-r', '-F']
  return value.kind === 'free' ? ['-x'] : []
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
