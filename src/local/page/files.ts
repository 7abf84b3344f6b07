// Files in and out: chosen by a person, dropped onto the page, handed back as a download.

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the person choose a file; nothing happens where they do not. */
export function chooseFile(onFile: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = `.xlsx,.xlsm,.xls,${XLSX}`;
  input.hidden = true;
  // Safari drops the input, and what was chosen, unless the page holds it.
  document.body.append(input);
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.remove();
    if (file !== undefined) onFile(file);
  });
  input.addEventListener('cancel', () => input.remove());
  input.click();
}

/** Hands a file to the person: the browser puts it where its downloads go. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  // as: bytes of the worker are never of shared memory, which a Blob would refuse.
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX });
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/** What a drop tells: whether a file hovers over the page, and which came down. */
export interface DropEvents {
  readonly onHover: (isOver: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files dropped anywhere onto the page; gives how to stop. */
export function listenDrops({ onHover, onFiles }: DropEvents): () => void {
  const over = (event: DragEvent) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    onHover(true);
  };
  // Leaving the window, and not just one element for another.
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) onHover(false);
  };
  const drop = (event: DragEvent) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    onHover(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  window.addEventListener('dragenter', over);
  window.addEventListener('dragover', over);
  window.addEventListener('dragleave', leave);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragenter', over);
    window.removeEventListener('dragover', over);
    window.removeEventListener('dragleave', leave);
    window.removeEventListener('drop', drop);
  };
}
