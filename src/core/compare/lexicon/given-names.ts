/** Given names that are one name in two languages or spellings, a line each. */
const ROWS = `
  volodymyr vladimir wladimir uladzimir
  oleksandr oleksander alexander aleksandr aliaksandr
  serhiy serhii sergei sergey siarhei
  mykola nikolai nikolay
  mykhailo mikhail
  dmytro dmitry dmitri dmitriy
  yevhen yevhenii evgeny yevgeny evgeni yevgeni
  oleksiy oleksii alexei alexey aleksei
  andriy andrii andrei andrey
  yuriy yurii yuri yury
  petro pyotr petr
  pavlo pavel
  valeriy valerii valery valeri
  kostiantyn konstantin
  olena elena yelena
  kateryna ekaterina yekaterina catherine
  iryna irina
  mohammed muhammad mohamed mohammad muhammed
  ahmed ahmad
  hussein husayn hossein
  yusuf youssef yousef
  abdel abdul abd
`;

/** A given name, folded → the first of its line. */
export const GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [first = "", ...others] = row.trim().split(" ");
      return [first, ...others].map((name): [string, string] => [name, first]);
    }),
);
