"""What the server computes of each passage, in its script language (Painless). Texts only.

A script is compiled once and kept by the server, so that what changes from query to query is in `params`.
"""

from archive.search.execute.matching import STEPS

# BM25 of one word or phrase, from how often it occurs; `weight`: idf · (k1 + 1), `floor` and `slope`: the
# length normalisation. Rounded after each step as the archive's own engine does.
BM25 = f"""
float times = (float) Math.rint(_score); float weight = (float) params.weight;
float norm = (float) ((double) params.floor + (double) params.slope * doc['length'].value);
return Math.rint(weight * times / (times + norm) * {STEPS}) / {STEPS};
"""

# The words of a passage are numbers with flags (see `analysis.places`).
NUMBER = """
int number(byte[] b, int at) {
  return ((b[at] & 255) << 24) | ((b[at + 1] & 255) << 16) | ((b[at + 2] & 255) << 8) | (b[at + 3] & 255);
}
"""
# Whether a word is meant by a slot: a list of numbers in ascending order, with the analyses of the passages
# in which each is meant, if not in all.
_WORDS = (
    NUMBER
    + """
boolean meant(Map slot, int word, String analysis) {
  List numbers = (List) slot.get('numbers');
  int low = 0; int high = numbers.size() - 1;
  while (low <= high) {
    int middle = (low + high) >>> 1;
    int each = (int) numbers.get(middle);
    if (each < word) { low = middle + 1; }
    else if (each > word) { high = middle - 1; }
    else {
      List within = (List) slot.get('within');
      if (within == null) { return true; }
      List analyses = (List) within.get(middle);
      return analyses == null || analyses.contains(analysis);
    }
  }
  return false;
}
boolean begins(List run, List cases, byte[] b, int start, int place, int count, String analysis, int every) {
  if (place + run.size() > count) { return false; }
  for (int i = 0; i < run.size(); i++) {
    if (!meant((Map) run.get(i), number(b, start + 5 * (place + i)), analysis)) { return false; }
  }
  for (int i = 0; i < cases.size(); i++) {
    int flags = b[start + 5 * (place + i) + 4] & every;
    int wanted = (int) cases.get(i);
    if (wanted == 0 ? flags != 0 : (flags & wanted) == 0) { return false; }
  }
  return true;
}
"""
)

# Sets `b`, `start`, `count`, `analysis`: the bytes of a passage, where they begin, how many words it has.
_PASSAGE = """
if (doc['places'].size() == 0) { return 0; }
BytesRef held = doc['places'].get(0);
byte[] b = held.bytes; int start = held.offset; int count = held.length / 5;
String analysis = doc['analysis'].value;
"""

# How often one of the runs occurs. `runs`: each with `slots` and `cases`.
IN_A_ROW = (
    _WORDS
    + _PASSAGE
    + """
int times = 0;
for (Map each : params.runs) {
  List slots = (List) each.get('slots'); List cases = (List) each.get('cases');
  for (int place = 0; place < count; place++) {
    if (begins(slots, cases, b, start, place, count, analysis, (int) params.every)) { times++; }
  }
}
return times;
"""
)

# Where stretches begin that hold of each slot so many (`times`), the last at most `slop` places on. Of two
# words: how often `fewer`, the place of the rarer, stands near the other (see `position_sets.together`).
TOGETHER = (
    _WORDS
    + _PASSAGE
    + """
List slots = params.slots; int slop = (int) params.slop; int size = slots.size();
int[] sums = new int[size * (count + 1)];
for (int i = 0; i < size; i++) {
  int row = i * (count + 1);
  for (int place = 0; place < count; place++) {
    int here = meant((Map) slots.get(i), number(b, start + 5 * place), analysis) ? 1 : 0;
    sums[row + place + 1] = sums[row + place] + here;
  }
}
int times = 0;
int fewer = (int) params.fewer;
if (fewer >= 0) {
  int few = fewer * (count + 1); int many = (1 - fewer) * (count + 1);
  for (int place = 0; place < count; place++) {
    if (sums[few + place + 1] == sums[few + place]) { continue; }
    int end = (int) Math.min(count, place + slop + 1); int low = (int) Math.max(0, place - slop);
    if (sums[many + end] > sums[many + low]) { times++; }
  }
  return times;
}
for (int place = 0; place < count; place++) {
  boolean any = false; boolean all = true;
  int end = (int) Math.min(count, place + slop + 1);
  for (int i = 0; i < size && all; i++) {
    int row = i * (count + 1);
    if (sums[row + place + 1] > sums[row + place]) { any = true; }
    all = sums[row + end] - sums[row + place] >= (int) params.times.get(i);
  }
  if (any && all) { times++; }
}
return times;
"""
)

# How often one of the `first` runs stands at most `within` places from one of the `second`; `within` 0: in
# one sentence with another one of these (see `position_sets.within` and `in_one_sentence`).
NEAR = (
    _WORDS
    + _PASSAGE
    + """
List spans = new ArrayList();
for (List runs : [params.first, params.second]) {
  List found = new ArrayList();
  for (Map each : runs) {
    List slots = (List) each.get('slots'); List cases = (List) each.get('cases');
    for (int place = 0; place < count; place++) {
      if (begins(slots, cases, b, start, place, count, analysis, (int) params.every)) {
        found.add(place); found.add(place + slots.size() - 1);
      }
    }
  }
  if (found.size() == 0) { return 0; }
  spans.add(found);
}
List first = (List) spans.get(0); List second = (List) spans.get(1);
int within = (int) params.within; int mark = (int) params.sentence;
int[] sentences = new int[count];
for (int place = 1; place < count && within == 0; place++) {
  sentences[place] = sentences[place - 1] + ((b[start + 5 * place + 4] & mark) != 0 ? 1 : 0);
}
int times = 0;
for (int i = 0; i < first.size(); i += 2) {
  int begin = (int) first.get(i); int end = (int) first.get(i + 1);
  boolean met = false;
  for (int j = 0; j < second.size() && !met; j += 2) {
    int other = (int) second.get(j); int last = (int) second.get(j + 1);
    if (within > 0) {
      met = (other > end && other <= end + within) || (last < begin && last >= begin - within);
    } else {
      met = sentences[other] == sentences[begin] && !(other == begin && last == end);
    }
  }
  if (met) { times++; }
}
return times;
"""
)


def holds(source: str) -> str:
    """Whether it occurs at all, by a script that counts how often it does."""
    return source.replace("return 0;", "return false;").replace("return times;", "return times > 0;")


# Columns of numbers of all passages, as bytes: `columns` names them; the score comes last, as its bits.
PACK_INIT = "state.rows = new int[64]; state.size = 0;"
PACK_MAP = """
int[] rows = (int[]) state.rows; int size = (int) state.size; int more = params.columns.size() + 1;
if (size + more > rows.length) {
  int[] longer = new int[2 * rows.length + more];
  for (int i = 0; i < size; i++) { longer[i] = rows[i]; }
  rows = longer; state.rows = longer;
}
for (String name : params.columns) { rows[size++] = (int) doc[name].value; }
rows[size++] = Float.floatToIntBits((float) _score);
state.size = size;
"""
TO_BYTES = """
byte[] packed = new byte[4 * size];
for (int i = 0; i < size; i++) {
  int each = rows[i];
  packed[4 * i] = (byte) (each >> 24); packed[4 * i + 1] = (byte) (each >> 16);
  packed[4 * i + 2] = (byte) (each >> 8); packed[4 * i + 3] = (byte) each;
}
"""
PACK_COMBINE = (
    """
int[] rows = (int[]) state.rows; int size = (int) state.size;
"""
    + TO_BYTES
    + """
return Base64.getEncoder().encodeToString(packed);
"""
)
GATHER = "return states"

# By meeting, language and group: how often, how many passages, the first and the last of these.
TALLY_INIT = "state.entries = new HashMap();"
TALLY_MAP = """
String language = doc['language'].size() == 0 ? '' : doc['language'].value;
String group = '';
if (params.by != '' && doc[params.by].size() > 0) { group = doc[params.by].value.toString(); }
long meeting = doc['meeting'].value;
String key = meeting + params.between + language + params.between + group;
long order = doc['order'].value; long passage = doc['passage'].value;
long times = params.words ? doc['length'].value : Math.round(_score);
long[] entry = (long[]) state.entries.get(key);
if (entry == null) {
  long moment = doc['year'].value > 0 ? doc['moment'].value : 0L;
  state.entries.put(key, new long[] {times, 1L, order, passage, order, passage, moment});
} else {
  entry[0] += times; entry[1] += 1L;
  if (order < entry[2]) {
    entry[2] = order; entry[3] = passage;
    entry[6] = doc['year'].value > 0 ? doc['moment'].value : 0L;
  }
  if (order > entry[4]) { entry[4] = order; entry[5] = passage; }
}
"""
TALLY_COMBINE = "return state.entries;"
TALLY_REDUCE = """
Map entries = new HashMap();
for (Map state : states) {
  for (Map.Entry each : state.entrySet()) {
    long[] entry = (long[]) each.getValue();
    long[] known = (long[]) entries.get(each.getKey());
    if (known == null) { entries.put(each.getKey(), entry); continue; }
    known[0] += entry[0]; known[1] += entry[1];
    if (entry[2] < known[2]) { known[2] = entry[2]; known[3] = entry[3]; known[6] = entry[6]; }
    if (entry[4] > known[4]) { known[4] = entry[4]; known[5] = entry[5]; }
  }
}
return entries;
"""

# Passages whose terms don't add up to their words.
FAULTY = "(doc['exact.count'].size() == 0 ? 0 : doc['exact.count'].value) != doc['length'].value"
