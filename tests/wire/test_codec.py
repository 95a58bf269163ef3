"""Frames cut and joined at any place come out whole; what is not exactly a message is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.problem import ProblemError
from app.wire.codec import Codec, FrameReader, framed
from app.wire.messages import MAX_FRAME, Call, Credentials, Status


@given(st.lists(st.binary(max_size=300), max_size=8), st.data())
def test_frames_come_out_whole_however_the_stream_is_cut(payloads: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(framed(payload) for payload in payloads)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    reader, found = FrameReader(), []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        found += reader.feed(stream[start:end])
    assert found == payloads
    assert reader.waiting == 0


@given(st.binary(max_size=400))
def test_random_bytes_never_pass_for_a_call(noise: bytes) -> None:
    with pytest.raises(ProblemError) as refused:
        Codec().call(noise)
    assert refused.value.problem.id == "frame_unreadable"


def test_a_frame_that_is_too_long_is_refused_before_it_is_stored() -> None:
    reader = FrameReader()
    with pytest.raises(ProblemError):
        reader.feed((MAX_FRAME + 1).to_bytes(4, "big"))
    assert reader.waiting <= 4
    with pytest.raises(ProblemError):
        framed(b"x" * (MAX_FRAME + 1))


@pytest.mark.parametrize(
    "frame",
    [
        b'{"id":1,"body":{"op":"status"},"extra":1}',
        b'{"id":1,"body":{"op":"status","extra":1}}',
        b'{"id":"1","body":{"op":"status"}}',
        b'{"id":1,"body":{"op":"no_such"}}',
        b'{"id":1}',
        b'{"id":1,"body":{"op":"status"}}{"id":2,"body":{"op":"status"}}',
        b'{"id":1,"body":{"op":"status"}',
        b'{"id":1,"body":{"op":"report","child":7,"first":"","last":""}}',
    ],
)
def test_decoding_is_strict(frame: bytes) -> None:
    with pytest.raises(ProblemError):
        Codec().call(frame)


def test_a_call_keeps_its_credentials() -> None:
    call = Call(3, Status(), Credentials("482915", "Mẹ"))
    codec = Codec()
    (frame,) = FrameReader().feed(codec.encode(call))
    assert codec.call(frame) == call
