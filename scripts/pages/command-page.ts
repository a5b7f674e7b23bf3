import { createProgram } from "../../packages/cli/src/program.js";

type Command = ReturnType<typeof createProgram>;

/** The help of a command, as it is printed on a terminal of 100 columns without colours. */
function helpOf(command: Command): string {
  let text = "";
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text.trim();
}

function sections(command: Command, name: string): string[] {
  const own = `## ${name}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`;
  return [own, ...command.commands.flatMap((inner) => sections(inner, `${name} ${inner.name()}`))];
}

/** Writes the page with the help of the command and of all its parts. */
export function commandPage(): string {
  return `# The command

\`inzet\` is in \`@inzet/cli\`. In the workspace it is called as \`npx inzet\`, and runs from source, without a build.

Long work shows a progress bar on a terminal and is silent in a pipe. Colours respect \`NO_COLOR\`. With \`--json\`, standard output holds
JSON and nothing else.

${sections(createProgram("0.0.0"), "inzet").join("\n")}`;
}
