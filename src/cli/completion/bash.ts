import { type Node, nodesOf, type Value } from './tree.ts'

/** A script for bash 4.2 and later; files are what bash itself completes where nothing else is known. */
export function bashScript(name: string, program: Node): string {
  const nodes = nodesOf(program)
  const paths = nodes.flatMap(({ path }) => (path.length === 0 ? [] : [`'${path.join(' ')}'`]))
  return `# bash completion for ${name}; to have it in every shell:
#   echo 'source <(${name} completion bash)' >> ~/.bashrc
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} path= head= next= flags= i
  # Readline parts words at "=".
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${path:+$path }\${COMP_WORDS[i]}" in
      ${paths.join('|')}) path="\${path:+$path }\${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  case "$path $prev" in
${nodes.flatMap(valueLines).join('\n')}
  esac
  case "$path" in
${nodes.map(wordLine).join('\n')}
  esac
  [[ $cur == -* ]] && next=$flags
  COMPREPLY=($(compgen -W "$next" -- "$cur"))
}
complete -o default -F _${name} ${name}
`
}

/** What comes after each flag of a command that takes a value. */
function valueLines({ path, options }: Node): string[] {
  return options.flatMap(({ long, short, value }) => {
    if (value.kind === 'none') return []
    const places = [long, ...(short === null ? [] : [short])].map((flag) => `'${path.join(' ')} ${flag}'`)
    return [`    ${places.join('|')}) ${offer(value)} ;;`]
  })
}

function offer(value: Value): string {
  if (value.kind === 'file') return 'return'
  if (value.kind !== 'words') return 'compopt +o default 2>/dev/null; return'
  const words = value.words.join(' ')
  if (!value.isList) return `COMPREPLY=($(compgen -W '${words}' -- "$cur")); return`
  return (
    `[[ $cur == *,* ]] && head=\${cur%,*},; compopt -o nospace 2>/dev/null; ` +
    `COMPREPLY=($(compgen -P "$head" -W '${words}' -- "\${cur##*,}")); return`
  )
}

/** What may come next: commands or other words, and flags; nothing more where no file is meant either. */
function wordLine({ path, options, operand, children }: Node): string {
  const next = [...children.map((child) => child.path.at(-1)), ...(operand.kind === 'words' ? operand.words : [])]
  const flags = options.flatMap(({ long, short }) => [long, ...(short === null ? [] : [short])])
  const noFiles = operand.kind === 'file' ? '' : 'compopt +o default 2>/dev/null; '
  return `    '${path.join(' ')}') ${noFiles}next='${next.join(' ')}' flags='${flags.join(' ')}' ;;`
}
