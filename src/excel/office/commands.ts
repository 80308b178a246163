import { logError } from './office-helpers';

/** The buttons on the ribbon, by the names they have in the manifest. */
export type CommandName = 'review' | 'refresh';

/**
 * Ties the buttons to what they do. They run in the pane's own runtime, so that what they do is shown there: the pane is opened
 * first. A command never rejects, and is told as completed whatever happens, or its button would be dead.
 */
export function associateCommands(commands: Readonly<Record<CommandName, () => Promise<void>>>): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void showPane()
        .then(command)
        .catch(logError)
        .finally(() => {
          event.completed();
        });
    });
  }
}

/** Where it cannot be opened, what was asked for is done all the same, and shown when the person opens it. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.showAsTaskpane().catch(logError);
}
