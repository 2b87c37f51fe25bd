import { startPage } from "../workbench/page";
import { books } from "./workbench-books/books";

// Set once the grid, the ribbon and the pane's frame stand: what tests steer the workbench with.
void startPage({ books, firstBook: "seed" }).then((workbench) => Object.assign(window, { workbench }));
