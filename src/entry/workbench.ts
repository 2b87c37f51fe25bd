import { startPage } from "../workbench/page/start-page";

// Set once the grid, the ribbon and the pane's frame stand: what tests steer the workbench with.
void startPage().then((workbench) => Object.assign(window, { workbench }));
