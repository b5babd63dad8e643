import { parseToContent } from '../messaging/parse-message.ts';
import { browser } from '../platform/browser.ts';
import { sendToActiveTab } from './send-to-tab.ts';

/** A command of the manifest bears the name of the message it sends to the page in front. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    const sent = parseToContent({ kind: command });
    if (sent !== undefined) void sendToActiveTab(sent);
  });
}
