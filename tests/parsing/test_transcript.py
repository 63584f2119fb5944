import pickle

import pytest

from archive.parsing.transcript import Label, Paragraph, Person, Utterance, UtteranceKind

HOLF = Person("Rosa Holf", "Minister of Roads", "zenda:7")
SPEECH = Utterance(
    UtteranceKind.SPEECH,
    (Paragraph("Good morning.", page=3, time="01:02:03"), Paragraph("(Applause.)", aside=True)),
    Label("Rosa Holf", "retranslated", HOLF),
    language="de",
)


@pytest.mark.parametrize(
    "utterance", [SPEECH, Utterance(UtteranceKind.QUESTION, (), inferred=HOLF, doubt="two of this name")]
)
def test_an_utterance_comes_whole_out_of_another_process(utterance: Utterance) -> None:
    assert pickle.loads(pickle.dumps(utterance)) == utterance  # noqa: S301 - our own
