import { listenToCommands } from './commands.ts';
import { listenToInstallation } from './first-run.ts';
import { listenToMenus } from './menus.ts';
import { listenToMessages } from './messages.ts';
import { listenToOmnibox } from './omnibox.ts';

// Listeners are registered synchronously at every start of the worker, and nothing else happens here: a worker that was stopped is
// started again by the event it must answer.
listenToCommands();
listenToInstallation();
listenToMenus();
listenToMessages();
listenToOmnibox();
