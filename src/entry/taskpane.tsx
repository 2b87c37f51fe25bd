import { createRoot } from "react-dom/client";
import { PREFERENCES_KEY, readChoices } from "../app/preferences/pane-preferences";
import { Pane } from "../taskpane/shell/pane";
import { createServices } from "./create-services";
import { showPlainPage } from "./offline-page";

const FLOOR = "1.9";

const start = async (root: HTMLElement): Promise<void> => {
  if (typeof Office === "undefined") return showPlainPage(root, (texts) => texts.unreachable);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return showPlainPage(root, (texts) => texts.outside);
  if (!Office.context.requirements.isSetSupported("ExcelApi", FLOOR))
    return showPlainPage(root, (texts) => texts.tooOld(`ExcelApi ${FLOOR}`));
  const services = createServices();
  const { language } = readChoices(await services.load(PREFERENCES_KEY));
  createRoot(root).render(<Pane services={services} dark={Office.context.officeTheme?.isDarkTheme} language={language} />);
};

const root = document.getElementById("root");
if (root) void start(root);
