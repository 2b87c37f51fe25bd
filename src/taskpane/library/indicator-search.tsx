import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { projectTypes, recogniseProjectType, type LibraryLevel1 } from "../../core/library";
import { searchWithOwn, type SearchableOwn } from "../../core/library/own-indicators-search";
import { useTexts } from "../texts/texts";
import { HitEntry } from "./hit-entry";
import type { CurrentTable } from "./current-place";

const PAGE = 50;
const LEVEL1: readonly LibraryLevel1[] = ["产出指标", "效益指标", "满意度指标"];
const LEVEL2 = [
  "数量指标",
  "质量指标",
  "时效指标",
  "成本指标",
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
  "服务对象满意度指标",
] as const;

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(110px, 45%), 1fr))", gap: tokens.spacingHorizontalXS },
  select: { minWidth: 0 },
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Matches of one kind, such as those of a whole name, score within the same hundred. */
const kindOfMatch = (score: number): number => Math.floor(score / 100);

/** Of matches of one kind those of the recognised project type come first; the user's own ones count as such. */
const fittingFirst = (hits: ReturnType<typeof searchWithOwn>, recognised: string | undefined): ReturnType<typeof searchWithOwn> => {
  const fits = (hit: (typeof hits)[number]): number => Number(hit.source === "own" || hit.typeId === recognised);
  return [...hits].sort((a, b) => kindOfMatch(b.score) - kindOfMatch(a.score) || fits(b) - fits(a));
};

interface Props {
  readonly place: CurrentTable | undefined;
  readonly own: readonly SearchableOwn[];
  readonly busy: boolean;
  readonly onOwnChange: () => void;
}

/** The search by Chinese, pinyin or initials over the library and the user's own indicators. */
export const IndicatorSearch = ({ place, own, busy, onOwnChange }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { library: texts, filter: filterTexts, phrase } = useTexts();
  const [query, setQuery] = useState("");
  const [level1, setLevel1] = useState("");
  const [level2, setLevel2] = useState("");
  const [type, setType] = useState<string>();
  const [open, setOpen] = useState<string>();
  const [shown, setShown] = useState(PAGE);
  const recognised = place && recogniseProjectType(place.table.projectName?.text ?? "", place.table.purpose?.text ?? "")?.id;
  // Until something is typed or chosen, what fits the table at hand comes first.
  const typeId = type ?? (query.trim() === "" ? (recognised ?? "") : "");
  const wanted = useDeferredValue(query);
  const hits = useMemo(
    () =>
      fittingFirst(
        searchWithOwn(wanted, own, {
          level1: LEVEL1.find((one) => one === level1),
          level2: level2 === "" ? undefined : level2,
          typeId: typeId === "" ? undefined : typeId,
        }),
        recognised,
      ),
    [wanted, own, level1, level2, typeId, recognised],
  );
  return (
    <div className={styles.box} role="search" aria-label={texts.search}>
      <Input
        type="search"
        aria-label={texts.search}
        placeholder={texts.searchHint}
        value={query}
        onChange={(_event, { value }) => (setQuery(value), setShown(PAGE))}
      />
      <div className={styles.filters}>
        <Select
          size="small"
          className={styles.select}
          aria-label={texts.level1}
          value={level1}
          onChange={(_event, { value }) => setLevel1(value)}
        >
          <option value="">{phrase.labelled(texts.level1, filterTexts.all)}</option>
          {LEVEL1.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
        <Select
          size="small"
          className={styles.select}
          aria-label={texts.level2}
          value={level2}
          onChange={(_event, { value }) => setLevel2(value)}
        >
          <option value="">{phrase.labelled(texts.level2, filterTexts.all)}</option>
          {LEVEL2.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
        <Select
          size="small"
          className={styles.select}
          aria-label={texts.type}
          value={typeId}
          onChange={(_event, { value }) => setType(value)}
        >
          <option value="">{phrase.labelled(texts.type, filterTexts.all)}</option>
          {projectTypes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </div>
      <p className={styles.count} role="status">
        {hits.length === 0 ? texts.nothingFound : texts.found(hits.length)}
      </p>
      <ul className={styles.list}>
        {hits.slice(0, shown).map((hit, index) => {
          const key = `${hit.source} ${hit.indicator.level2} ${hit.indicator.name} ${index}`;
          return (
            <HitEntry
              key={key}
              hit={hit}
              place={place}
              open={open === key}
              busy={busy}
              onToggle={() => setOpen(open === key ? undefined : key)}
              onOwnChange={onOwnChange}
            />
          );
        })}
      </ul>
      {hits.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{filterTexts.showMore(hits.length - shown)}</Button>}
    </div>
  );
};
