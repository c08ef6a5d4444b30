<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln altered in this document</source>
        <translation>
            <numerusform>%Ln altered in this document</numerusform>
            <numerusform>%Ln altered in this document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone from their folders.</source>
        <translation>
            <numerusform>%Ln is gone from its folder.</numerusform>
            <numerusform>%Ln are gone from their folders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they were</source>
        <translation>
            <numerusform>%Ln as it was</numerusform>
            <numerusform>%Ln as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bodies</source>
        <translation>
            <numerusform>%Ln body</numerusform>
            <numerusform>%Ln bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln committee(s)</source>
        <translation>
            <numerusform>%Ln committee</numerusform>
            <numerusform>%Ln committees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be had: {why}</source>
        <translation>
            <numerusform>%Ln could not be had: {why}</numerusform>
            <numerusform>%Ln could not be had: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exempt item(s)</source>
        <translation>
            <numerusform>%Ln exempt item</numerusform>
            <numerusform>%Ln exempt items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exempt quote(s)</source>
        <translation>
            <numerusform>%Ln exempt quote</numerusform>
            <numerusform>%Ln exempt quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in the list</source>
        <translation>
            <numerusform>%Ln found in the list</numerusform>
            <numerusform>%Ln found in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) without minutes so far</source>
        <translation>
            <numerusform>%Ln meeting without minutes so far</numerusform>
            <numerusform>%Ln meetings without minutes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>Minutes of time, as in &quot;it takes about 12 minutes&quot;</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation>
            <numerusform>%Ln new file</numerusform>
            <numerusform>%Ln new files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new or changed file(s) fetched</source>
        <translation>
            <numerusform>%Ln new or changed file fetched</numerusform>
            <numerusform>%Ln new or changed files fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new passage(s)</source>
        <translation>
            <numerusform>%Ln new passage</numerusform>
            <numerusform>%Ln new passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln not checked</numerusform>
            <numerusform>%Ln not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of texts</source>
        <translation>
            <numerusform>%Ln pair of texts</numerusform>
            <numerusform>%Ln pairs of texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) added</source>
        <translation>
            <numerusform>%Ln passage added</numerusform>
            <numerusform>%Ln passages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln struck out</source>
        <translation>
            <numerusform>%Ln struck out</numerusform>
            <numerusform>%Ln struck out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln superseded</source>
        <translation>
            <numerusform>%Ln superseded</numerusform>
            <numerusform>%Ln superseded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) or figure(s) to check</source>
        <translation>
            <numerusform>%Ln word or figure to check</numerusform>
            <numerusform>%Ln words or figures to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture; its words are in the view Text. %Ln line(s) are marked.</source>
        <translation>
            <numerusform>A picture; its words are in the view Text. %Ln line is marked.</numerusform>
            <numerusform>A picture; its words are in the view Text. %Ln lines are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For your attention: %Ln quote(s)</source>
        <translation>
            <numerusform>For your attention: %Ln quote</numerusform>
            <numerusform>For your attention: %Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln document(s) from the archive?</source>
        <translation>
            <numerusform>Remove %Ln document from the archive?</numerusform>
            <numerusform>Remove %Ln documents from the archive?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive was repaired: %Ln document(s) were read again.</source>
        <translation>
            <numerusform>The archive was repaired: %Ln document was read again.</numerusform>
            <numerusform>The archive was repaired: %Ln documents were read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
