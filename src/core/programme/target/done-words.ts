// Words that say that something is done: «подписано», «размещена», «проведён».

/** Short passive participles by their stems: a list of the nouns that end alike would be longer. */
const DONE =
  /^(?:подписан|размещен|разработан|утвержден|создан|проведен|заключен|открыт|организован|принят|внедрен|опубликован|обеспечен|сформирован|выполнен|реализован|издан|изготовлен|подготовлен|составлен|обновлен|заполнен|запущен|установлен|оборудован|оснащен|назначен|определен|охвачен|получен|представлен|направлен|построен|введен|закуплен|приобретен|завершен|выпущен|оформлен|обучен)(?:а|о|ы)?$/;

/** Whether one of the words says so; takes lower-case words with ё as е. */
export function hasDoneWord(words: readonly string[]): boolean {
  return words.some((word) => DONE.test(word));
}
