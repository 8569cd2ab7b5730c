import { LARGEST_JSON_BYTES, inMegabytes } from "../../core/limits.ts";
import { counted } from "../../core/query/words.ts";
import type { LeftOut, SourceFile } from "../../core/workspace/preview.ts";

/** What was dropped or picked, and what was not worth reading. */
export interface Taken {
  readonly files: readonly SourceFile[];
  readonly leftOut: readonly LeftOut[];
}

interface Found {
  /** Path within the dropped folder. */
  readonly name: string;
  readonly file: File;
}

const MOST_FILES = 10_000;
/** What an operating system leaves in any folder: nobody has brought it. */
const OF_THE_SYSTEM = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;
/** What lies beside a saved page or in any folder and holds no reporting. */
const NO_TEXT =
  /\.(?:css|m?js|map|png|jpe?g|gif|webp|avif|heic|svg|ico|woff2?|ttf|mp[34]|m4a|mov|wav|webm)$/i;

/** Everything in a drop, folders to their depth. To be called while the event is handled. */
export async function takeDropped({ items, files }: DataTransfer): Promise<Taken> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  if (entries.length === 0) return take(Array.from(files, (file) => ({ name: file.name, file })));
  const found: Found[] = [];
  for (const entry of entries) await walk(entry, "", found);
  return take(found);
}

/** What a file field holds; a folder's files carry their path. */
export const takePicked = (list: Iterable<File>): Taken =>
  take(Array.from(list, (file) => ({ name: file.webkitRelativePath || file.name, file })));

async function walk(entry: FileSystemEntry, path: string, found: Found[]): Promise<void> {
  if (found.length > MOST_FILES) return;
  const name = `${path}${entry.name}`;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ name, file });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    for (;;) {
      // A folder gives its entries a hundred at a time, and none when it is done.
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) return;
      for (const each of some) await walk(each, `${name}/`, found);
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** The files themselves are opened one at a time where they are read. */
function take(found: readonly Found[]): Taken {
  const leftOut: LeftOut[] = [];
  const files: SourceFile[] = [];
  const isAlone = found.length === 1; // a lone picture is refused in words, not passed over
  let other = 0;
  for (const { name, file } of found.slice(0, MOST_FILES)) {
    if (!isAlone && OF_THE_SYSTEM.test(name)) continue;
    if (!isAlone && NO_TEXT.test(name)) other += 1;
    else if (file.size <= LARGEST_JSON_BYTES) files.push({ name, bytes: file });
    else {
      leftOut.push({
        file: name,
        reason: `is ${inMegabytes(file.size)}; at most ${inMegabytes(LARGEST_JSON_BYTES)} are read.`,
      });
    }
  }
  if (other > 0) {
    leftOut.push({
      file: counted(other, "other file"),
      reason: `${other === 1 ? "is" : "are"} not text: pictures, sounds, styles and the like are passed over`,
    });
  }
  if (found.length > MOST_FILES) {
    leftOut.push({
      file: "The rest of the folder",
      reason: `was not read: at most ${MOST_FILES} files are taken at once.`,
    });
  }
  return { files, leftOut };
}
