"""What the server computes for a page of results, in its script language (Painless). Texts only."""

from archive.search.opensearch_store.scripts import NUMBER, TO_BYTES

# How many statements there are; and of each passage whose words another one has too, as bytes: its number,
# of which the highest bit says whether another passage of its statement is found that is no copy; the bits
# of its score where it is `scored`; and, where the `whole` of it is asked for, its columns and its text.
STATEMENTS_INIT = """
state.all = new BitSet(); state.plain = new BitSet();
state.rows = new int[64]; state.size = 0; state.of = new int[64]; state.count = 0;
"""
STATEMENTS_MAP = """
int utterance = (int) doc['utterance'].value;
((BitSet) state.all).set(utterance);
if (doc['copied'].size() == 0) { ((BitSet) state.plain).set(utterance); return; }
int[] rows = (int[]) state.rows; int size = (int) state.size;
int[] of = (int[]) state.of; int count = (int) state.count;
if (size + 8 > rows.length) {
  int[] longer = new int[2 * rows.length];
  for (int i = 0; i < size; i++) { longer[i] = rows[i]; }
  rows = longer; state.rows = longer;
}
if (count == of.length) {
  int[] longer = new int[2 * count];
  for (int i = 0; i < count; i++) { longer[i] = of[i]; }
  of = longer; state.of = longer;
}
of[count] = utterance;
rows[size++] = (int) doc['passage'].value;
if (params.scored) { rows[size++] = Float.floatToIntBits((float) _score); }
if (params.whole) {
  long text = doc['text_number'].value;
  rows[size++] = utterance;
  rows[size++] = (int) doc['meeting'].value; rows[size++] = (int) doc['moment'].value;
  rows[size++] = (int) doc['order'].value;
  rows[size++] = (int) (text >> 32); rows[size++] = (int) text;
}
state.size = size; state.count = count + 1;
"""
STATEMENTS_COMBINE = (
    """
int[] rows = (int[]) state.rows; int size = (int) state.size;
int[] of = (int[]) state.of; int count = (int) state.count;
BitSet plain = (BitSet) state.plain;
for (int i = 0; i < count; i++) {
  if (plain.nextSetBit(of[i]) == of[i]) { rows[i * (size / count)] |= 1 << 31; }
}
"""
    + TO_BYTES
    + """
return [((BitSet) state.all).cardinality(), Base64.getEncoder().encodeToString(packed)];
"""
)

# Which of these pairs of words stand side by side in a passage, and last whether it has all words of one of
# the runs as they were typed: 1 and 0. Words are numbers, `pairs` and `runs` lists of these.
NEARNESS = (
    NUMBER
    + """
boolean stands(List run, byte[] b, int start, int count) {
  int size = run.size();
  for (int place = 0; place + size <= count; place++) {
    int same = 0;
    while (same < size && number(b, start + 5 * (place + same)) == (int) run.get(same)) { same++; }
    if (same == size) { return true; }
  }
  return false;
}
List told = new ArrayList();
if (doc['places'].size() == 0) { return told; }
BytesRef held = doc['places'].get(0);
byte[] b = held.bytes; int start = held.offset; int count = held.length / 5;
for (List pair : params.pairs) { told.add(stands(pair, b, start, count) ? 1 : 0); }
boolean full = false;
for (List run : params.runs) { full = full || stands(run, b, start, count); }
told.add(full ? 1 : 0);
return told;
"""
)
