import type { Command } from 'commander'
import type { Output } from '../io.ts'
import type { Shell } from '../options.ts'
import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import { type Node, treeOf } from './tree.ts'
import { zshScript } from './zsh.ts'

const SCRIPTS: Readonly<Record<Shell, (name: string, program: Node) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

/** `newsent completion`: a script that tells a shell what may be typed; nothing of newsent runs when it is used. */
export async function completionCommand(shell: Shell, program: Command, out: Output): Promise<void> {
  await out.write(SCRIPTS[shell](program.name(), treeOf(program)))
}
