import { createRoot } from "react-dom/client";
import { PREFERENCES_KEY, readChoices } from "../app/preferences/pane-preferences";
import { Pane } from "../taskpane/shell/pane";
import { chinese, loadSpeech } from "../taskpane/texts/speech";
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
  // What cannot be fetched now is fetched again, and told, once the preferences are loaded.
  const speech = await loadSpeech(language).catch(() => chinese);
  createRoot(root).render(<Pane services={services} dark={Office.context.officeTheme?.isDarkTheme} speech={speech} />);
};

const root = document.getElementById("root");
if (root) void start(root);
