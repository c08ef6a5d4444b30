<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln altered in this document</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone from their folders.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bodies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln committee(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be had: {why}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exempt item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exempt quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) without minutes so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new or changed file(s) fetched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) need your attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln struck out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln superseded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) or figure(s) to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate of this search, as PDF, web page or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice of the desktop when minutes bring news on a standing question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A picture; its words are in the view Text. %Ln line(s) are marked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A quote of an exempt item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sample minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the minutes of an invented council, to try things on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other words of the file are searched. Open the file to read the part that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also searched: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server calls it, such as llama3.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a draft only when you press Send; none is asked while this is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks it again whenever minutes are added, and tells you what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the minutes what is typed in the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the question on show again without any filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings an earlier question back into the field; Down goes on to newer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By meaning: how alike the language model finds the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By reading: how likely it answers, once a model has read the two together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By words: how much of your question stands in it, rare words counting most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: the minutes read differently now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: the words no longer stand in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an exported briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the briefing “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes Minutebook; adding goes on from where it was when you open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window. High contrast has thicker rings around what is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares every quote in a Word, web, PDF or JSON file with the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies every quote of the answer, or the timeline, to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the citation of the passage on show to the clipboard, without its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the words of the chosen passage, with the citation, to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all quotes with citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the quote with its citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by the minutes of {day}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads minutes from a council&apos;s site and reads them; nothing is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft by a language model at {host} — not minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft by a language model on this computer — not minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quote stands in the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt items are confidential: until you turn this off or close Minutebook, answers and sources on this screen will show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt: not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch minutes from a council&apos;s site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets all questions that were asked before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an exempt item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up the question, the timeline or the adding under way, or a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the panel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the place that was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on to the place that you came back from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the files that could not be read, or not wholly, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next place where the words stand, from the last to the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next quote or step and shows it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the place before where the words stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the quote or step before and shows it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the confirmed minutes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menu, the palette or by keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the minutes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this document:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include exempt items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install what is named above, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also holds “{instead}”, searched for “{asked}” ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no word of your question itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is searched and quoted like any other, but not when you search a period. The whole minutes of the meeting, if you add them, will have the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands first because it tells what came of what you ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands first because its meeting is the latest of those that tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep added folders up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep asking the question on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model for drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the panels and the window stand as they did at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the keys of everything that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for words in the whole of the document that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>How a month is written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes everything that is written a step larger, up to twice its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes everything that is written a step smaller, down to its usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the archive forget them, once you confirm it; the files are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings from {month} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings up to {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: the same words, at another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No committee stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage comes near your question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in these minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the quotes cited: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the axis, since no date is stated: {meetings}, {passages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in these minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {citation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything that is written in the window, the minutes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window, from the next start on. The minutes stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your question it holds {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the archive forgets them. The files are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only, as your question says: {filters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: {filters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file to see whether it is whole, or get it from the council’s pages once more. It is tried again when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a list of everything that can be done, to type a few letters of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens appearance, text size, language and what else can be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the file of the minutes in the program that this computer has for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the list of questions that are asked again, with what is new on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the meeting that is chosen in the list as its items and decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the pages of help at the one on what you are at, in a window of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this panel and goes there, or hides it; it can also be moved and floated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other minutes of this meeting read differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page {number} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the cursor into the question and selects all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the keyboard into the next panel in sight, where it was last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the keyboard into the panel before, where it was last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted because it fits the question best in its passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted because it holds {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all minutes in a folder, and in the folders in it, into the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads by itself what changes in the folders that were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the files that you choose into the archive; they stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln document(s) from the archive?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen minutes from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}” from the archive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save those pages from the council’s site and add them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was searched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says on the chosen passage which words and meanings brought it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched {documents} and {passages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches confidential items too until Minutebook is closed, once you confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server of language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the text as it is by itself, or the page as wide as the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the text of the minutes larger, or the picture of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the text of the minutes smaller, or the picture of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files that need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the register of decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the standing questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the structure of the chosen minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a notice of the desktop when minutes bring news on a standing question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows items, decisions, votes and actions beside the text; again puts them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the meeting&apos;s items, decisions, votes and people as they were understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the minutes as text, with the passage and its quotes marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the page of the PDF as it is printed, with the quoted words marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the window in other colours: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what became of the matter, meeting by meeting; again goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the minutes stand elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands as quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: no quote cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: there is no quote {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded: the confirmed minutes do not have these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded: the confirmed minutes have the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded: the confirmed minutes read differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me on the desktop when something is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda reads differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The archive was repaired: %Ln document(s) were read again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The confirmed minutes read differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision sheet reads differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of this passage reads differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not state the date of the meeting, and no date is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that is offered. Archives that there are stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model has not compared it with your question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of {items} stand elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order also weighs day, committee, and figures, names or decisions asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question asked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline of the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no quotes to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These passages come nearest, but none of them answers your question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in Minutebook. Copy the report and send it to the makers; the file is tried again when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sends {quotes} to {host}: they leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check, since the quotes cited do not say it: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a question above. {documents} to answer from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in folders that were added is read by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new archives are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether bars and notices may move. Not every system says what it prefers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole meeting with its outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this passage was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without filters, and not only where your question says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes an account of the search and its outcome to a file, to be put on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask as soon as the first of them is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a short day is written; d, MMM and yyyy are day, month and year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written out; MMMM is the month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings from {since} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings from {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings up to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {label} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes themselves say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest spelling in the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}, also {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bodies} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} (for “{asked}”, {source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, from a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quotes} in {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quotes} left out: what is exempt is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quotes}, {words} in all, and nothing else is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (exempt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} — “{printed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{was}” is now “{now}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Cancelled. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; what was read is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minutes were found in {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: {documents} unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {documents}, {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {documents} from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} in the archive can no longer be found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>ANSWER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied all quotes with their citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all quotes with their citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAREST PASSAGES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a record of this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it, meeting by meeting (Alt+T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel adding minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of help, to be read and searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts  F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what has been read is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are ready; meaning: {done} of {total} passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Loading the language model, this takes about ten seconds the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Copy the quote with its citation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Copy the quote with its citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certifying</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was searched, exempt items included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what was searched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was searched is saved in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Check of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this report (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what came of every quote as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or a double click shows the source of a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose, Return does it, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Minutebook that reads the archive stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutebook met a mistake of its own. Your archive is safe, and nothing has been sent anywhere. To have the mistake mended, copy this report to the makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>At the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the panel “{title}” stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Address of the server of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server calls it, such as llama3.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree that they are sent there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty; it is sent with the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the briefing as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the summary is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Ollama, LM Studio or llama.cpp answers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>The draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Stopped; the briefing is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a folder of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of minutes, and read every answer in the council’s&#xa0;own&#xa0;words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExemptStrip</name>
    <message>
        <source>Exempt items are included: what you see may be confidential. Questions are not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave exempt items out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Address of the council&apos;s ModernGov site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committees to fetch minutes of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch minutes from a council&apos;s site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to keep the minutes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List committees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is asked only when you press a button here, one page at a time. Your questions never leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (no longer meets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>A folder to keep fetched minutes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what was fetched is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the committees whose minutes you want.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All committees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt items included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From any year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include exempt items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include exempt items, in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search one kind of passage, or minutes of one status or council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds {items}; they are off at every start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To any year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are looked for in the whole document, in capitals or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the pages that hold all of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that was shown before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} – Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Why this passage?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hide why it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this passage?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Ask it again whenever minutes are added, and see what is new (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked again whenever minutes are added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep asking this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a standing question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a council&apos;s site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep added folders up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files that need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in folders that were added is read by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do about this problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Minutes in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the structure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop files or folders of minutes to add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingOutline</name>
    <message>
        <source>Outline of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return goes to the words; left and right close and open an item.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Minutebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} on your standing questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageScroll</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>{action} (on)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>As wide as the panel (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>Copied the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a report of this mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT TO DO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionChips</name>
    <message>
        <source>From your question:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your question; take it off to search all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off, and search all: {filter}, from your question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ask the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L comes back here; Up and Down bring back questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return asks. Up and Down bring back earlier questions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotesView</name>
    <message>
        <source>Quotes that answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>All committees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these words, in any form: approve finds approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From any year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the minutes in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To any year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that a row holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that it holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Sort by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPane</name>
    <message>
        <source>Add to briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of this table as a file for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its words with their citation (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the kind is recorded in any minutes so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the kind is recorded where these filters look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that are like it (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put its words, with their citation, into the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline of its item, meeting by meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>Copied with its citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the register, exempt items included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} are in {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair was stopped; what was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The part of Minutebook that reads the archive stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the settings (Esc); they are kept already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the settings that hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the panels and the window stand as they did at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this sheet (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the shortcuts that hold these words or this key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceHead</name>
    <message>
        <source>Next quote (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a PDF has pages that can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote before (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Source text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>A part of a long document. Open the file to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage that you choose is shown here, in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceTools</name>
    <message>
        <source>All bookmarks, highlights and notes (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this place (Ctrl+Shift+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the source (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the selected words (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the selected words (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole meeting, with its outline (Alt+4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Keep one of them too…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; it is asked again whenever minutes are added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; it is asked again whenever minutes are added. Related in your minutes: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave exempt items out first: while they are included nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related in your minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingButton</name>
    <message>
        <source>Keep asking the question on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standing questions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me on the desktop when something is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureView</name>
    <message>
        <source>Show these words in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailChart</name>
    <message>
        <source>Mentions by meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailView</name>
    <message>
        <source>Back to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied all steps with their citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all steps with their citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting spoke of this closely enough to be put on a line of time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Folder</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Switch</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
