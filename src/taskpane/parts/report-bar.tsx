import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReportKind } from "../../app/write-report";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";

const KINDS: readonly ReportKind[] = ["issues", "summary", "opinion", "flat-sichuan", "flat-neimeng"];

/** 审核输出: the sheets a finished check can be written to. */
export const ReportBar = (): React.JSX.Element => {
  const texts = useTexts();
  const services = useServices();
  const { state, acts } = usePaneContext();
  const { check } = state;
  const write = (kind: ReportKind): void => {
    if (check.status !== "done") return;
    void acts.perform(
      () => services.writeReport(kind, check.report),
      (sheet) => ({ label: texts.reports.written(sheet.name), undo: { kind: "sheets", sheets: [sheet] } }),
    );
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" disabledFocusable={state.work !== undefined}>
          {texts.reports.label}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {KINDS.map((kind) => (
            <MenuItem key={kind} onClick={() => write(kind)}>
              {texts.reports.kinds[kind]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
