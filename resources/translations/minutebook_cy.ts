<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln o gamau gweithredu</numerusform>
            <numerusform>%Ln cam gweithredu</numerusform>
            <numerusform>%Ln o gamau gweithredu</numerusform>
            <numerusform>%Ln o gamau gweithredu</numerusform>
            <numerusform>%Ln o gamau gweithredu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln altered in this document</source>
        <translation>
            <numerusform>newidiwyd %Ln yn y ddogfen hon</numerusform>
            <numerusform>newidiwyd %Ln yn y ddogfen hon</numerusform>
            <numerusform>newidiwyd %Ln yn y ddogfen hon</numerusform>
            <numerusform>newidiwyd %Ln yn y ddogfen hon</numerusform>
            <numerusform>newidiwyd %Ln yn y ddogfen hon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone from their folders.</source>
        <translation>
            <numerusform>Nid oes yr un (%Ln) wedi mynd o’i ffolder.</numerusform>
            <numerusform>Mae %Ln wedi mynd o’i ffolder.</numerusform>
            <numerusform>Mae %Ln wedi mynd o’u ffolderi.</numerusform>
            <numerusform>Mae %Ln wedi mynd o’u ffolderi.</numerusform>
            <numerusform>Mae %Ln wedi mynd o’u ffolderi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they were</source>
        <translation>
            <numerusform>%Ln heb newid</numerusform>
            <numerusform>%Ln heb newid</numerusform>
            <numerusform>%Ln heb newid</numerusform>
            <numerusform>%Ln heb newid</numerusform>
            <numerusform>%Ln heb newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bodies</source>
        <translation>
            <numerusform>%Ln o gyrff</numerusform>
            <numerusform>%Ln corff</numerusform>
            <numerusform>%Ln o gyrff</numerusform>
            <numerusform>%Ln o gyrff</numerusform>
            <numerusform>%Ln o gyrff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>newidiwyd %Ln</numerusform>
            <numerusform>newidiwyd %Ln</numerusform>
            <numerusform>newidiwyd %Ln</numerusform>
            <numerusform>newidiwyd %Ln</numerusform>
            <numerusform>newidiwyd %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln committee(s)</source>
        <translation>
            <numerusform>%Ln o bwyllgorau</numerusform>
            <numerusform>%Ln pwyllgor</numerusform>
            <numerusform>%Ln o bwyllgorau</numerusform>
            <numerusform>%Ln o bwyllgorau</numerusform>
            <numerusform>%Ln o bwyllgorau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln o gopïau</numerusform>
            <numerusform>%Ln copi</numerusform>
            <numerusform>%Ln o gopïau</numerusform>
            <numerusform>%Ln o gopïau</numerusform>
            <numerusform>%Ln o gopïau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be had: {why}</source>
        <translation>
            <numerusform>ni ellid cael %Ln: {why}</numerusform>
            <numerusform>ni ellid cael %Ln: {why}</numerusform>
            <numerusform>ni ellid cael %Ln: {why}</numerusform>
            <numerusform>ni ellid cael %Ln: {why}</numerusform>
            <numerusform>ni ellid cael %Ln: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln o benderfyniadau</numerusform>
            <numerusform>%Ln penderfyniad</numerusform>
            <numerusform>%Ln o benderfyniadau</numerusform>
            <numerusform>%Ln o benderfyniadau</numerusform>
            <numerusform>%Ln o benderfyniadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln o ddogfennau</numerusform>
            <numerusform>%Ln ddogfen</numerusform>
            <numerusform>%Ln o ddogfennau</numerusform>
            <numerusform>%Ln o ddogfennau</numerusform>
            <numerusform>%Ln o ddogfennau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exempt item(s)</source>
        <translation>
            <numerusform>%Ln eitem eithriedig</numerusform>
            <numerusform>%Ln eitem eithriedig</numerusform>
            <numerusform>%Ln eitem eithriedig</numerusform>
            <numerusform>%Ln eitem eithriedig</numerusform>
            <numerusform>%Ln eitem eithriedig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exempt quote(s)</source>
        <translation>
            <numerusform>%Ln o ddyfyniadau eithriedig</numerusform>
            <numerusform>%Ln dyfyniad eithriedig</numerusform>
            <numerusform>%Ln o ddyfyniadau eithriedig</numerusform>
            <numerusform>%Ln o ddyfyniadau eithriedig</numerusform>
            <numerusform>%Ln o ddyfyniadau eithriedig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ffeil</numerusform>
            <numerusform>%Ln ffeil</numerusform>
            <numerusform>%Ln ffeil</numerusform>
            <numerusform>%Ln ffeil</numerusform>
            <numerusform>%Ln ffeil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in the list</source>
        <translation>
            <numerusform>canfuwyd %Ln yn y rhestr</numerusform>
            <numerusform>canfuwyd %Ln yn y rhestr</numerusform>
            <numerusform>canfuwyd %Ln yn y rhestr</numerusform>
            <numerusform>canfuwyd %Ln yn y rhestr</numerusform>
            <numerusform>canfuwyd %Ln yn y rhestr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln o gyfarfodydd</numerusform>
            <numerusform>%Ln cyfarfod</numerusform>
            <numerusform>%Ln o gyfarfodydd</numerusform>
            <numerusform>%Ln o gyfarfodydd</numerusform>
            <numerusform>%Ln o gyfarfodydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) without minutes so far</source>
        <translation>
            <numerusform>%Ln o gyfarfodydd heb gofnodion hyd yma</numerusform>
            <numerusform>%Ln cyfarfod heb gofnodion hyd yma</numerusform>
            <numerusform>%Ln o gyfarfodydd heb gofnodion hyd yma</numerusform>
            <numerusform>%Ln o gyfarfodydd heb gofnodion hyd yma</numerusform>
            <numerusform>%Ln o gyfarfodydd heb gofnodion hyd yma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>Minutes of time, as in &quot;it takes about 12 minutes&quot;</extracomment>
        <translation>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln ar goll</numerusform>
            <numerusform>%Ln ar goll</numerusform>
            <numerusform>%Ln ar goll</numerusform>
            <numerusform>%Ln ar goll</numerusform>
            <numerusform>%Ln ar goll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>symudwyd %Ln</numerusform>
            <numerusform>symudwyd %Ln</numerusform>
            <numerusform>symudwyd %Ln</numerusform>
            <numerusform>symudwyd %Ln</numerusform>
            <numerusform>symudwyd %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>mae angen sylw ar %Ln</numerusform>
            <numerusform>mae angen sylw ar %Ln</numerusform>
            <numerusform>mae angen sylw ar %Ln</numerusform>
            <numerusform>mae angen sylw ar %Ln</numerusform>
            <numerusform>mae angen sylw ar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln newydd</numerusform>
            <numerusform>%Ln newydd</numerusform>
            <numerusform>%Ln newydd</numerusform>
            <numerusform>%Ln newydd</numerusform>
            <numerusform>%Ln newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation>
            <numerusform>%Ln ffeil newydd</numerusform>
            <numerusform>%Ln ffeil newydd</numerusform>
            <numerusform>%Ln ffeil newydd</numerusform>
            <numerusform>%Ln ffeil newydd</numerusform>
            <numerusform>%Ln ffeil newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new or changed file(s) fetched</source>
        <translation>
            <numerusform>ni chafwyd unrhyw ffeil newydd (%Ln)</numerusform>
            <numerusform>cafwyd %Ln ffeil newydd neu wedi’i newid</numerusform>
            <numerusform>cafwyd %Ln o ffeiliau newydd neu wedi’u newid</numerusform>
            <numerusform>cafwyd %Ln o ffeiliau newydd neu wedi’u newid</numerusform>
            <numerusform>cafwyd %Ln o ffeiliau newydd neu wedi’u newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new passage(s)</source>
        <translation>
            <numerusform>%Ln o ddarnau newydd</numerusform>
            <numerusform>%Ln darn newydd</numerusform>
            <numerusform>%Ln o ddarnau newydd</numerusform>
            <numerusform>%Ln o ddarnau newydd</numerusform>
            <numerusform>%Ln o ddarnau newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln heb eu gwirio</numerusform>
            <numerusform>%Ln heb ei wirio</numerusform>
            <numerusform>%Ln heb eu gwirio</numerusform>
            <numerusform>%Ln heb eu gwirio</numerusform>
            <numerusform>%Ln heb eu gwirio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of texts</source>
        <translation>
            <numerusform>%Ln o barau o destunau</numerusform>
            <numerusform>%Ln pâr o destunau</numerusform>
            <numerusform>%Ln o barau o destunau</numerusform>
            <numerusform>%Ln o barau o destunau</numerusform>
            <numerusform>%Ln o barau o destunau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln o ddarnau</numerusform>
            <numerusform>%Ln darn</numerusform>
            <numerusform>%Ln o ddarnau</numerusform>
            <numerusform>%Ln o ddarnau</numerusform>
            <numerusform>%Ln o ddarnau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) added</source>
        <translation>
            <numerusform>ychwanegwyd %Ln o ddarnau</numerusform>
            <numerusform>ychwanegwyd %Ln darn</numerusform>
            <numerusform>ychwanegwyd %Ln o ddarnau</numerusform>
            <numerusform>ychwanegwyd %Ln o ddarnau</numerusform>
            <numerusform>ychwanegwyd %Ln o ddarnau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln cwestiwn</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln o ddyfyniadau</numerusform>
            <numerusform>%Ln dyfyniad</numerusform>
            <numerusform>%Ln o ddyfyniadau</numerusform>
            <numerusform>%Ln o ddyfyniadau</numerusform>
            <numerusform>%Ln o ddyfyniadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln o frawddegau</numerusform>
            <numerusform>%Ln frawddeg</numerusform>
            <numerusform>%Ln o frawddegau</numerusform>
            <numerusform>%Ln o frawddegau</numerusform>
            <numerusform>%Ln o frawddegau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln struck out</source>
        <translation>
            <numerusform>%Ln wedi’u dileu</numerusform>
            <numerusform>%Ln wedi’i dileu</numerusform>
            <numerusform>%Ln wedi’u dileu</numerusform>
            <numerusform>%Ln wedi’u dileu</numerusform>
            <numerusform>%Ln wedi’u dileu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln superseded</source>
        <translation>
            <numerusform>disodlwyd %Ln</numerusform>
            <numerusform>disodlwyd %Ln</numerusform>
            <numerusform>disodlwyd %Ln</numerusform>
            <numerusform>disodlwyd %Ln</numerusform>
            <numerusform>disodlwyd %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln yr un fath</numerusform>
            <numerusform>%Ln yr un fath</numerusform>
            <numerusform>%Ln yr un fath</numerusform>
            <numerusform>%Ln yr un fath</numerusform>
            <numerusform>%Ln yr un fath</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln fersiwn</numerusform>
            <numerusform>%Ln fersiwn</numerusform>
            <numerusform>%Ln fersiwn</numerusform>
            <numerusform>%Ln fersiwn</numerusform>
            <numerusform>%Ln fersiwn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln o bleidleisiau</numerusform>
            <numerusform>%Ln bleidlais</numerusform>
            <numerusform>%Ln o bleidleisiau</numerusform>
            <numerusform>%Ln o bleidleisiau</numerusform>
            <numerusform>%Ln o bleidleisiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln gair</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) or figure(s) to check</source>
        <translation>
            <numerusform>%Ln o eiriau neu ffigurau i’w gwirio</numerusform>
            <numerusform>%Ln gair neu ffigur i’w wirio</numerusform>
            <numerusform>%Ln o eiriau neu ffigurau i’w gwirio</numerusform>
            <numerusform>%Ln o eiriau neu ffigurau i’w gwirio</numerusform>
            <numerusform>%Ln o eiriau neu ffigurau i’w gwirio</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate of this search, as PDF, web page or JSON</source>
        <translation>Tystysgrif o’r chwiliad hwn, fel PDF, tudalen we neu JSON</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>A note in your own words</source>
        <translation>Nodyn yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>A notice of the desktop when minutes bring news on a standing question.</source>
        <translation>Hysbysiad ar y bwrdd gwaith pan ddaw cofnodion â newyddion am gwestiwn sefydlog.</translation>
    </message>
    <message>
        <source>A part of a long document.</source>
        <translation>Rhan o ddogfen hir.</translation>
    </message>
    <message numerus="yes">
        <source>A picture; its words are in the view Text. %Ln line(s) are marked.</source>
        <translation>
            <numerusform>Llun; mae ei eiriau yn y golwg Testun. Mae %Ln o linellau wedi’u marcio.</numerusform>
            <numerusform>Llun; mae ei eiriau yn y golwg Testun. Mae %Ln llinell wedi’i marcio.</numerusform>
            <numerusform>Llun; mae ei eiriau yn y golwg Testun. Mae %Ln o linellau wedi’u marcio.</numerusform>
            <numerusform>Llun; mae ei eiriau yn y golwg Testun. Mae %Ln o linellau wedi’u marcio.</numerusform>
            <numerusform>Llun; mae ei eiriau yn y golwg Testun. Mae %Ln o linellau wedi’u marcio.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quote of an exempt item</source>
        <translation>Dyfyniad o eitem eithriedig</translation>
    </message>
    <message>
        <source>A score tells how near to the top the right passage stands: 1 if it always comes first. The questions are made of meetings that it did not learn from, and of the sample minutes.</source>
        <translation>Mae sgôr yn dweud pa mor agos at y brig y mae’r darn cywir: 1 os daw’n gyntaf bob tro. Gwneir y cwestiynau o gyfarfodydd na ddysgodd ohonynt, ac o’r cofnodion enghreifftiol.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Yn absennol</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Add a folder of minutes</source>
        <translation>Ychwanegu ffolder o gofnodion</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Ychwanegu pennawd</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
        <source>Add all quotes to the briefing</source>
        <translation>Ychwanegu pob dyfyniad at y briff</translation>
    </message>
    <message>
        <source>Add files of minutes</source>
        <translation>Ychwanegu ffeiliau o gofnodion</translation>
    </message>
    <message>
        <source>Add the sample minutes</source>
        <translation>Ychwanegu’r cofnodion enghreifftiol</translation>
    </message>
    <message>
        <source>Add to the briefing</source>
        <translation>Ychwanegu at y briff</translation>
    </message>
    <message>
        <source>Add to the briefing that this is not in the minutes</source>
        <translation>Ychwanegu at y briff nad yw hyn yn y cofnodion</translation>
    </message>
    <message>
        <source>Added to “{title}”, except what was there already: {quotes} in it now</source>
        <translation>Ychwanegwyd at “{title}”, ac eithrio’r hyn a oedd yno eisoes: mae {quotes} ynddo bellach</translation>
    </message>
    <message>
        <source>Added to “{title}”: {quotes} in it now</source>
        <translation>Ychwanegwyd at “{title}”: mae {quotes} ynddo bellach</translation>
    </message>
    <message>
        <source>Adds the minutes of an invented council, to try things on.</source>
        <translation>Yn ychwanegu cofnodion cyngor dychmygol, i roi cynnig ar bethau.</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Agendâu</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Pob ffeil</translation>
    </message>
    <message>
        <source>All other words of the file are searched. Open the file to read the part that is missing.</source>
        <translation>Chwilir holl eiriau eraill y ffeil. Agorwch y ffeil i ddarllen y rhan sydd ar goll.</translation>
    </message>
    <message>
        <source>Also searched: {names}.</source>
        <translation>Chwiliwyd hefyd am: {names}.</translation>
    </message>
    <message>
        <source>Altered in this document</source>
        <translation>Newidiwyd yn y ddogfen hon</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Diwygiwyd</translation>
    </message>
    <message>
        <source>Amendment lost</source>
        <translation>Gwelliant wedi methu</translation>
    </message>
    <message>
        <source>An exempt entry; include exempt items to see it</source>
        <translation>Elfen eithriedig; cynhwyswch eitemau eithriedig i’w gweld</translation>
    </message>
    <message>
        <source>Another council</source>
        <translation>Cyngor arall</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Appearance: {name}</source>
        <translation>Golwg: {name}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archif</translation>
    </message>
    <message>
        <source>Arrange as: {template}</source>
        <translation>Trefnu fel: {template}</translation>
    </message>
    <message>
        <source>As the server calls it, such as llama3.2.</source>
        <translation>Yr enw sydd gan y gweinydd arno, megis llama3.2.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Fel y system</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Gofyn</translation>
    </message>
    <message>
        <source>Ask the minutes</source>
        <translation>Gofyn i’r cofnodion</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gofynnwyd gan</translation>
    </message>
    <message>
        <source>Asked for a draft only when you press Send; none is asked while this is empty.</source>
        <translation>Gofynnir am ddrafft dim ond pan bwyswch Anfon; ni ofynnir am yr un tra bo hwn yn wag.</translation>
    </message>
    <message>
        <source>Asked on {day}.</source>
        <translation>Gofynnwyd ar {day}.</translation>
    </message>
    <message>
        <source>Asks for the folder of an archive and opens it in place of this one.</source>
        <translation>Yn gofyn am ffolder archif ac yn ei hagor yn lle’r un hon.</translation>
    </message>
    <message>
        <source>Asks it again whenever minutes are added, and tells you what is new.</source>
        <translation>Yn ei ofyn eto bob tro yr ychwanegir cofnodion, ac yn dweud wrthych beth sy’n newydd.</translation>
    </message>
    <message>
        <source>Asks the minutes what is typed in the question.</source>
        <translation>Yn gofyn i’r cofnodion yr hyn a deipiwyd yn y cwestiwn.</translation>
    </message>
    <message>
        <source>Asks the question on show again without any filter.</source>
        <translation>Yn gofyn y cwestiwn a ddangosir eto heb unrhyw hidlydd.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Before the first item</source>
        <translation>Cyn yr eitem gyntaf</translation>
    </message>
    <message>
        <source>Begins an empty briefing; the one that is open is kept as it is.</source>
        <translation>Yn dechrau briff gwag; cedwir yr un sydd ar agor fel y mae.</translation>
    </message>
    <message>
        <source>Body not stated</source>
        <translation>Corff heb ei nodi</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Llyfrnod</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briff</translation>
    </message>
    <message>
        <source>Briefing note</source>
        <translation>Nodyn briffio</translation>
    </message>
    <message>
        <source>Briefing: {quotes} · {title}</source>
        <translation>Briff: {quotes} · {title}</translation>
    </message>
    <message>
        <source>Brings an earlier question back into the field; Down goes on to newer ones.</source>
        <translation>Yn dod â chwestiwn cynharach yn ôl i’r maes; mae’r saeth i lawr yn mynd at rai mwy newydd.</translation>
    </message>
    <message>
        <source>Brings back the mark that was taken away last, as Ctrl+Z does in the list.</source>
        <translation>Yn dod â’r marc a dynnwyd ddiwethaf yn ôl, fel y gwna Ctrl+Z yn y rhestr.</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Yn ôl ystyr</translation>
    </message>
    <message>
        <source>By meaning: how alike the language model finds the two.</source>
        <translation>Yn ôl ystyr: pa mor debyg yw’r ddau ym marn y model iaith.</translation>
    </message>
    <message>
        <source>By reading</source>
        <translation>Drwy ddarllen</translation>
    </message>
    <message>
        <source>By reading: how likely it answers, once a model has read the two together.</source>
        <translation>Drwy ddarllen: pa mor debygol yw ei fod yn ateb, wedi i fodel ddarllen y ddau gyda’i gilydd.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>Yn ôl geiriau</translation>
    </message>
    <message>
        <source>By words: how much of your question stands in it, rare words counting most.</source>
        <translation>Yn ôl geiriau: faint o’ch cwestiwn sydd ynddo, a geiriau prin yn cyfrif fwyaf.</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>Galwyd i mewn</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Canslo’r hyn sydd ar waith</translation>
    </message>
    <message>
        <source>Changed: the minutes read differently now</source>
        <translation>Newidiwyd: mae’r cofnodion yn darllen yn wahanol bellach</translation>
    </message>
    <message>
        <source>Changed: the words no longer stand in the file</source>
        <translation>Newidiwyd: nid yw’r geiriau yn y ffeil mwyach</translation>
    </message>
    <message>
        <source>Check an exported briefing</source>
        <translation>Gwirio briff a allforiwyd</translation>
    </message>
    <message>
        <source>Check of the briefing “{title}”</source>
        <translation>Gwiriad o’r briff “{title}”</translation>
    </message>
    <message>
        <source>Check the quotes of the briefing</source>
        <translation>Gwirio dyfyniadau’r briff</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Clirio’r hanes</translation>
    </message>
    <message>
        <source>Closes Minutebook; adding goes on from where it was when you open it again.</source>
        <translation>Yn cau Minutebook; bydd yr ychwanegu’n parhau o’r un man pan agorwch ef eto.</translation>
    </message>
    <message>
        <source>Colours of the window. High contrast has thicker rings around what is chosen.</source>
        <translation>Lliwiau’r ffenestr. Mae gan gyferbyniad uchel gylchoedd mwy trwchus o amgylch yr hyn a ddewiswyd.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Compares every quote in a Word, web, PDF or JSON file with the minutes.</source>
        <translation>Yn cymharu pob dyfyniad mewn ffeil Word, gwe, PDF neu JSON â’r cofnodion.</translation>
    </message>
    <message>
        <source>Compares every quote with its file, and says beside each what came of it.</source>
        <translation>Yn cymharu pob dyfyniad â’i ffeil, ac yn dweud wrth bob un beth a ganfuwyd.</translation>
    </message>
    <message>
        <source>Confirmed minutes</source>
        <translation>Cofnodion a gadarnhawyd</translation>
    </message>
    <message>
        <source>Copies every quote of the answer, or the timeline, to the clipboard.</source>
        <translation>Yn copïo pob dyfyniad o’r ateb, neu’r llinell amser, i’r clipfwrdd.</translation>
    </message>
    <message>
        <source>Copies the citation of the passage on show to the clipboard, without its words.</source>
        <translation>Yn copïo cyfeirnod y darn a ddangosir i’r clipfwrdd, heb ei eiriau.</translation>
    </message>
    <message>
        <source>Copies the words of the chosen passage, with the citation, to the clipboard.</source>
        <translation>Yn copïo geiriau’r darn a ddewiswyd, gyda’r cyfeirnod, i’r clipfwrdd.</translation>
    </message>
    <message>
        <source>Copies what is selected in the text, with the citation, to the clipboard.</source>
        <translation>Yn copïo’r hyn a ddetholwyd yn y testun, gyda’r cyfeirnod, i’r clipfwrdd.</translation>
    </message>
    <message>
        <source>Copy all quotes with citations</source>
        <translation>Copïo pob dyfyniad â’i gyfeirnod</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Copïo’r cyfeirnod</translation>
    </message>
    <message>
        <source>Copy the quote with its citation</source>
        <translation>Copïo’r dyfyniad â’i gyfeirnod</translation>
    </message>
    <message>
        <source>Copy the selected words with their citation</source>
        <translation>Copïo’r geiriau a ddetholwyd gyda’u cyfeirnod</translation>
    </message>
    <message>
        <source>Corrected by the minutes of {day}: {words}</source>
        <translation>Cywirwyd gan gofnodion {day}: {words}</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Cywiriad</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Ni ellid eu darllen</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Tywyll, cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Date not stated</source>
        <translation>Dyddiad heb ei nodi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Decision sheets</source>
        <translation>Taflenni penderfyniadau</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Gohiriwyd</translation>
    </message>
    <message>
        <source>Delete the briefing</source>
        <translation>Dileu’r briff</translation>
    </message>
    <message>
        <source>Details of the briefing</source>
        <translation>Manylion y briff</translation>
    </message>
    <message>
        <source>Downloads minutes from a council&apos;s site and reads them; nothing is sent there.</source>
        <translation>Yn lawrlwytho cofnodion o wefan cyngor ac yn eu darllen; ni anfonir dim yno.</translation>
    </message>
    <message>
        <source>Draft a summary</source>
        <translation>Drafftio crynodeb</translation>
    </message>
    <message>
        <source>Draft by a language model at {host} — not minutes</source>
        <translation>Drafft gan fodel iaith yn {host} — nid cofnodion</translation>
    </message>
    <message>
        <source>Draft by a language model on this computer — not minutes</source>
        <translation>Drafft gan fodel iaith ar y cyfrifiadur hwn — nid cofnodion</translation>
    </message>
    <message>
        <source>Draft minutes</source>
        <translation>Cofnodion drafft</translation>
    </message>
    <message>
        <source>Duplicate the briefing</source>
        <translation>Dyblygu’r briff</translation>
    </message>
    <message>
        <source>Edit the chosen heading or note</source>
        <translation>Golygu’r pennawd neu’r nodyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Every quote stands in the minutes</source>
        <translation>Mae pob dyfyniad yn y cofnodion</translation>
    </message>
    <message>
        <source>Exempt entry</source>
        <translation>Elfen eithriedig</translation>
    </message>
    <message>
        <source>Exempt item</source>
        <translation>Eitem eithriedig</translation>
    </message>
    <message>
        <source>Exempt items are confidential: until you turn this off or close Minutebook, answers and sources on this screen will show them.</source>
        <translation>Mae eitemau eithriedig yn gyfrinachol: nes i chi ddiffodd hyn neu gau Minutebook, bydd atebion a ffynonellau ar y sgrin hon yn eu dangos.</translation>
    </message>
    <message>
        <source>Exempt: not checked</source>
        <translation>Eithriedig: heb ei wirio</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Allforio’r briff</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Allforio’r gofrestr</translation>
    </message>
    <message>
        <source>Exported briefings</source>
        <translation>Briffiau a allforiwyd</translation>
    </message>
    <message>
        <source>Fetch minutes from a council&apos;s site</source>
        <translation>Cyrchu cofnodion o wefan cyngor</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Canfod gorchymyn</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Canfod yn y ffynhonnell</translation>
    </message>
    <message>
        <source>Find minutes in the list</source>
        <translation>Canfod cofnodion yn y rhestr</translation>
    </message>
    <message>
        <source>Finds passages that are like it, wherever they stand; none is called an answer.</source>
        <translation>Yn canfod darnau sy’n debyg iddo, ble bynnag y maent; ni elwir yr un yn ateb.</translation>
    </message>
    <message>
        <source>Followed: {words}</source>
        <translation>Dilynwyd: {words}</translation>
    </message>
    <message numerus="yes">
        <source>For your attention: %Ln quote(s)</source>
        <translation>
            <numerusform>Mae angen i chi edrych ar %Ln o ddyfyniadau</numerusform>
            <numerusform>Mae angen i chi edrych ar %Ln dyfyniad</numerusform>
            <numerusform>Mae angen i chi edrych ar %Ln o ddyfyniadau</numerusform>
            <numerusform>Mae angen i chi edrych ar %Ln o ddyfyniadau</numerusform>
            <numerusform>Mae angen i chi edrych ar %Ln o ddyfyniadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets all questions that were asked before.</source>
        <translation>Yn anghofio’r holl gwestiynau a ofynnwyd o’r blaen.</translation>
    </message>
    <message>
        <source>Forgets the open briefing, once you confirm it; the minutes are not touched.</source>
        <translation>Yn anghofio’r briff agored, wedi i chi gadarnhau; ni chyffyrddir â’r cofnodion.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>From an exempt item.</source>
        <translation>O eitem eithriedig.</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>O {name}</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Yn paratoi…</translation>
    </message>
    <message>
        <source>Gives up the question, the timeline or the adding under way, or a message.</source>
        <translation>Yn rhoi’r gorau i’r cwestiwn, y llinell amser neu’r ychwanegu sydd ar waith, neu i neges.</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>Mynd i’r panel nesaf</translation>
    </message>
    <message>
        <source>Go to the panel before</source>
        <translation>Mynd i’r panel blaenorol</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Mynd i’r cwestiwn</translation>
    </message>
    <message>
        <source>Goes back to the place that was read before.</source>
        <translation>Yn mynd yn ôl i’r man a ddarllenwyd o’r blaen.</translation>
    </message>
    <message>
        <source>Goes on to the place that you came back from.</source>
        <translation>Yn mynd ymlaen i’r man y daethoch yn ôl ohono.</translation>
    </message>
    <message>
        <source>Goes to the field above the list, which narrows it as you type.</source>
        <translation>Yn mynd i’r maes uwchben y rhestr, sy’n ei chulhau wrth i chi deipio.</translation>
    </message>
    <message>
        <source>Goes to the files that could not be read, or not wholly, with the reason.</source>
        <translation>Yn mynd i’r ffeiliau na ellid eu darllen, neu ddim yn llwyr, gyda’r rheswm.</translation>
    </message>
    <message>
        <source>Goes to the next place where the words stand, from the last to the first.</source>
        <translation>Yn mynd i’r man nesaf lle mae’r geiriau, ac o’r olaf i’r cyntaf.</translation>
    </message>
    <message>
        <source>Goes to the next quote or step and shows it in the source.</source>
        <translation>Yn mynd i’r dyfyniad neu’r cam nesaf ac yn ei ddangos yn y ffynhonnell.</translation>
    </message>
    <message>
        <source>Goes to the place before where the words stand.</source>
        <translation>Yn mynd i’r man blaenorol lle mae’r geiriau.</translation>
    </message>
    <message>
        <source>Goes to the quote or step before and shows it in the source.</source>
        <translation>Yn mynd i’r dyfyniad neu’r cam blaenorol ac yn ei ddangos yn y ffynhonnell.</translation>
    </message>
    <message>
        <source>Goes to the title of the briefing.</source>
        <translation>Yn mynd i deitl y briff.</translation>
    </message>
    <message>
        <source>Going through the passages: {done} of {total}</source>
        <translation>Yn mynd drwy’r darnau: {done} o {total}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Amlygiad</translation>
    </message>
    <message>
        <source>How replies are worded</source>
        <translation>Geiriad yr atebion</translation>
    </message>
    <message>
        <source>In attendance</source>
        <translation>Hefyd yn bresennol</translation>
    </message>
    <message>
        <source>In the briefing</source>
        <translation>Yn y briff</translation>
    </message>
    <message>
        <source>In the confirmed minutes:</source>
        <translation>Yn y cofnodion a gadarnhawyd:</translation>
    </message>
    <message>
        <source>In the file {path}</source>
        <translation>Yn y ffeil {path}</translation>
    </message>
    <message>
        <source>In the menu, the palette or by keys</source>
        <translation>Yn y ddewislen, yn y palet neu â bysellau</translation>
    </message>
    <message>
        <source>In the minutes:</source>
        <translation>Yn y cofnodion:</translation>
    </message>
    <message>
        <source>In this document:</source>
        <translation>Yn y ddogfen hon:</translation>
    </message>
    <message>
        <source>Include exempt items</source>
        <translation>Cynnwys eitemau eithriedig</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Anghyflawn</translation>
    </message>
    <message>
        <source>Install what is named above, then try again.</source>
        <translation>Gosodwch yr hyn a enwir uchod, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Buddiant</translation>
    </message>
    <message>
        <source>It also holds “{instead}”, searched for “{asked}” ({source}).</source>
        <translation>Mae hefyd yn cynnwys “{instead}”, a chwiliwyd am “{asked}” ({source}).</translation>
    </message>
    <message>
        <source>It finds more now: on the latest meetings the score rose from {before} to {after}. What was learnt is in use.</source>
        <translation>Mae’n canfod mwy yn awr: ar y cyfarfodydd diweddaraf cododd y sgôr o {before} i {after}. Mae’r hyn a ddysgwyd ar waith.</translation>
    </message>
    <message>
        <source>It holds no word of your question itself.</source>
        <translation>Nid yw’n cynnwys yr un gair o’ch cwestiwn ei hun.</translation>
    </message>
    <message>
        <source>It is in the briefing already ({quotes})</source>
        <translation>Mae yn y briff eisoes ({quotes})</translation>
    </message>
    <message>
        <source>It is searched and quoted like any other, but not when you search a period. The whole minutes of the meeting, if you add them, will have the date.</source>
        <translation>Fe’i chwilir a’i dyfynnir fel unrhyw un arall, ond nid pan chwiliwch gyfnod. Bydd y dyddiad yng nghofnodion llawn y cyfarfod, os ychwanegwch hwy.</translation>
    </message>
    <message>
        <source>It is worded as replies in these minutes are, which speaks for it.</source>
        <translation>Mae wedi’i eirio fel yr atebion yn y cofnodion hyn, ac mae hynny o’i blaid.</translation>
    </message>
    <message>
        <source>It stands first because it tells what came of what you ask about.</source>
        <translation>Mae’n gyntaf am ei fod yn dweud beth ddaeth o’r hyn yr ydych yn gofyn amdano.</translation>
    </message>
    <message>
        <source>It stands first because its meeting is the latest of those that tell it.</source>
        <translation>Mae’n gyntaf am mai ei gyfarfod ef yw’r diweddaraf o’r rhai sy’n ei ddweud.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Mae’n aros ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>It takes about {minutes}; you can go on working, or pause it.</source>
        <translation>Mae’n cymryd tua {minutes}; gallwch barhau i weithio, neu ei oedi.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Its file is no longer in the archive.</source>
        <translation>Nid yw ei ffeil yn yr archif mwyach.</translation>
    </message>
    <message>
        <source>Its name. It is kept in {folder}.</source>
        <translation>Ei henw. Fe’i cedwir yn {folder}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Judging what was learnt</source>
        <translation>Yn barnu’r hyn a ddysgwyd</translation>
    </message>
    <message>
        <source>Keep added folders up to date</source>
        <translation>Cadw ffolderi a ychwanegwyd yn gyfredol</translation>
    </message>
    <message>
        <source>Keep asking the question on show</source>
        <translation>Dal i ofyn y cwestiwn a ddangosir</translation>
    </message>
    <message>
        <source>Kept with exempt items.</source>
        <translation>Cedwir gydag eitemau eithriedig.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau llwybr byr</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Language model for drafts</source>
        <translation>Model iaith ar gyfer drafftiau</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Latest meetings</source>
        <translation>Cyfarfodydd diweddaraf</translation>
    </message>
    <message>
        <source>Learn from these minutes</source>
        <translation>Dysgu o’r cofnodion hyn</translation>
    </message>
    <message>
        <source>Learning is likely to find more.</source>
        <translation>Mae dysgu’n debygol o ganfod mwy.</translation>
    </message>
    <message>
        <source>Learning now is not likely to find more.</source>
        <translation>Nid yw dysgu yn awr yn debygol o ganfod mwy.</translation>
    </message>
    <message>
        <source>Learning was paused; it goes on from where it was.</source>
        <translation>Oedwyd y dysgu; bydd yn parhau o’r un man.</translation>
    </message>
    <message>
        <source>Learning: step {done} of {total}</source>
        <translation>Yn dysgu: cam {done} o {total}</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Dysgwyd o</translation>
    </message>
    <message>
        <source>Learnt so far</source>
        <translation>Dysgwyd hyd yma</translation>
    </message>
    <message>
        <source>Lets the panels and the window stand as they did at first.</source>
        <translation>Yn gosod y paneli a’r ffenestr fel yr oeddent ar y dechrau.</translation>
    </message>
    <message>
        <source>Lets you write in its place; Esc ends it, and what is written is kept.</source>
        <translation>Yn gadael i chi ysgrifennu yn ei le; mae Esc yn gorffen, a chedwir yr hyn a ysgrifennwyd.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Golau, cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Lists the archives that were open before, to go over to one of them.</source>
        <translation>Yn rhestru’r archifau a oedd ar agor o’r blaen, i droi at un ohonynt.</translation>
    </message>
    <message>
        <source>Lists the keys of everything that has one.</source>
        <translation>Yn rhestru bysellau popeth sydd â rhai.</translation>
    </message>
    <message>
        <source>Looking for what belongs together: {done} of {total}</source>
        <translation>Yn chwilio am yr hyn sy’n perthyn i’w gilydd: {done} o {total}</translation>
    </message>
    <message>
        <source>Looks for words in the whole of the document that is open.</source>
        <translation>Yn chwilio am eiriau drwy’r ddogfen gyfan sydd ar agor.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>How a month is written</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Makes an empty archive, such as for another council, and opens it.</source>
        <translation>Yn creu archif wag, er enghraifft ar gyfer cyngor arall, ac yn ei hagor.</translation>
    </message>
    <message>
        <source>Makes everything that is written a step larger, up to twice its size.</source>
        <translation>Yn gwneud popeth ysgrifenedig un cam yn fwy, hyd at ddwywaith ei faint.</translation>
    </message>
    <message>
        <source>Makes everything that is written a step smaller, down to its usual size.</source>
        <translation>Yn gwneud popeth ysgrifenedig un cam yn llai, i lawr i’w faint arferol.</translation>
    </message>
    <message>
        <source>Makes the archive forget them, once you confirm it; the files are not touched.</source>
        <translation>Yn peri i’r archif eu hanghofio, wedi i chi gadarnhau; ni chyffyrddir â’r ffeiliau.</translation>
    </message>
    <message>
        <source>Makes the change of the briefing again that was taken back last.</source>
        <translation>Yn gwneud eto’r newid i’r briff a dynnwyd yn ôl ddiwethaf.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marciau</translation>
    </message>
    <message>
        <source>Meetings from {month} on</source>
        <translation>Cyfarfodydd o fis {month} ymlaen</translation>
    </message>
    <message>
        <source>Meetings up to {month}</source>
        <translation>Cyfarfodydd hyd at fis {month}</translation>
    </message>
    <message>
        <source>Meetings {months}</source>
        <translation>Cyfarfodydd {months}</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Crybwyllwyd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Model ar waith</translation>
    </message>
    <message>
        <source>More passages like the chosen one</source>
        <translation>Rhagor o ddarnau tebyg i’r un a ddewiswyd</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Symudiad</translation>
    </message>
    <message>
        <source>Move the chosen entries down</source>
        <translation>Symud yr elfennau a ddewiswyd i lawr</translation>
    </message>
    <message>
        <source>Move the chosen entries up</source>
        <translation>Symud yr elfennau a ddewiswyd i fyny</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cynigiwyd</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Cynigiwyd gan</translation>
    </message>
    <message>
        <source>Moved: the same words, at another place</source>
        <translation>Symudwyd: yr un geiriau, mewn man arall</translation>
    </message>
    <message>
        <source>Moves them one place down in the briefing.</source>
        <translation>Yn eu symud un lle i lawr yn y briff.</translation>
    </message>
    <message>
        <source>Moves them one place up in the briefing.</source>
        <translation>Yn eu symud un lle i fyny yn y briff.</translation>
    </message>
    <message>
        <source>My minutes</source>
        <translation>Fy nghofnodion</translation>
    </message>
    <message>
        <source>Needs a program</source>
        <translation>Angen rhaglen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Archif newydd</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Briff newydd</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>Newydd ers i chi edrych ddiwethaf</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Y man nesaf a ganfuwyd</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Y dyfyniad nesaf</translation>
    </message>
    <message>
        <source>No committee stated</source>
        <translation>Dim pwyllgor wedi’i nodi</translation>
    </message>
    <message>
        <source>No date stated</source>
        <translation>Dim dyddiad wedi’i nodi</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Dim cofnodion eto</translation>
    </message>
    <message>
        <source>No passage comes near your question.</source>
        <translation>Nid oes unrhyw ddarn yn agos at eich cwestiwn.</translation>
    </message>
    <message>
        <source>Not found in these minutes</source>
        <translation>Heb ei ganfod yn y cofnodion hyn</translation>
    </message>
    <message>
        <source>Not in it: {quotes}</source>
        <translation>Nid yw ynddi: {quotes}</translation>
    </message>
    <message>
        <source>Not in the minutes</source>
        <translation>Nid yw yn y cofnodion</translation>
    </message>
    <message>
        <source>Not in the minutes: {question}</source>
        <translation>Nid yw yn y cofnodion: {question}</translation>
    </message>
    <message>
        <source>Not in the quotes cited: {words}</source>
        <translation>Nid yw yn y dyfyniadau a nodwyd: {words}</translation>
    </message>
    <message>
        <source>Not on the axis, since no date is stated: {meetings}, {passages}.</source>
        <translation>Nid ar yr echelin, gan na nodir dyddiad: {meetings}, {passages}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Nodwyd</translation>
    </message>
    <message>
        <source>Nothing found in these minutes</source>
        <translation>Ni chanfuwyd dim yn y cofnodion hyn</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Dim byd yn symud</translation>
    </message>
    <message>
        <source>Now: {citation}</source>
        <translation>Nawr: {citation}</translation>
    </message>
    <message>
        <source>Of everything that is written in the window, the minutes too.</source>
        <translation>Maint popeth a ysgrifennir yn y ffenestr, gan gynnwys y cofnodion.</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. The minutes stay as they are.</source>
        <translation>Iaith y ffenestr, o’r tro nesaf y caiff ei hagor. Mae’r cofnodion yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Of your question it holds {words}.</source>
        <translation>O’ch cwestiwn, mae’n cynnwys {words}.</translation>
    </message>
    <message>
        <source>Only the archive forgets them. The files are not touched.</source>
        <translation>Dim ond yr archif sy’n eu hanghofio. Ni chyffyrddir â’r ffeiliau.</translation>
    </message>
    <message>
        <source>Only, as your question says: {filters}.</source>
        <translation>Dim ond hyn, fel y dywed eich cwestiwn: {filters}.</translation>
    </message>
    <message>
        <source>Only: {filters}.</source>
        <translation>Dim ond: {filters}.</translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation>Agor archif arall</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Agor y ffeil</translation>
    </message>
    <message>
        <source>Open the file to see whether it is whole, or get it from the council’s pages once more. It is tried again when it changes.</source>
        <translation>Agorwch y ffeil i weld a yw’n gyfan, neu ei chael o dudalennau’r cyngor unwaith eto. Rhoddir cynnig arall arni pan fydd yn newid.</translation>
    </message>
    <message>
        <source>Opens a list of everything that can be done, to type a few letters of it.</source>
        <translation>Yn agor rhestr o bopeth y gellir ei wneud, i deipio ychydig lythrennau ohono.</translation>
    </message>
    <message>
        <source>Opens appearance, text size, language and what else can be set.</source>
        <translation>Yn agor golwg, maint testun, iaith a phopeth arall y gellir ei osod.</translation>
    </message>
    <message>
        <source>Opens the file of the minutes in the program that this computer has for it.</source>
        <translation>Yn agor ffeil y cofnodion yn y rhaglen sydd gan y cyfrifiadur hwn ar ei chyfer.</translation>
    </message>
    <message>
        <source>Opens the list of questions that are asked again, with what is new on each.</source>
        <translation>Yn agor y rhestr o gwestiynau a ofynnir eto, gyda’r hyn sy’n newydd ar bob un.</translation>
    </message>
    <message>
        <source>Opens the meeting that is chosen in the list as its items and decisions.</source>
        <translation>Yn agor y cyfarfod a ddewiswyd yn y rhestr ar ffurf ei eitemau a’i benderfyniadau.</translation>
    </message>
    <message>
        <source>Opens the pages of help at the one on what you are at, in a window of their own.</source>
        <translation>Yn agor y tudalennau cymorth, mewn ffenestr ar wahân, ar yr un am yr hyn yr ydych wrthi’n ei wneud.</translation>
    </message>
    <message>
        <source>Opens the same briefing once more under another title.</source>
        <translation>Yn agor yr un briff unwaith eto o dan deitl arall.</translation>
    </message>
    <message>
        <source>Opens this panel and goes there, or hides it; it can also be moved and floated.</source>
        <translation>Yn agor y panel hwn ac yn mynd iddo, neu’n ei guddio; gellir hefyd ei symud a’i arnofio.</translation>
    </message>
    <message>
        <source>Other minutes of this meeting read differently.</source>
        <translation>Mae cofnodion eraill o’r cyfarfod hwn yn darllen yn wahanol.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF page {number} of {pages}</source>
        <translation>Tudalen PDF {number} o {pages}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneli</translation>
    </message>
    <message>
        <source>Place found before</source>
        <translation>Y man blaenorol a ganfuwyd</translation>
    </message>
    <message>
        <source>Preparing: {done} of {total}</source>
        <translation>Yn paratoi: {done} o {total}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print the briefing</source>
        <translation>Argraffu’r briff</translation>
    </message>
    <message>
        <source>Prints the answer or the timeline, or the source where the keyboard is in it.</source>
        <translation>Yn argraffu’r ateb neu’r llinell amser, neu’r ffynhonnell os yw’r bysellfwrdd ynddi.</translation>
    </message>
    <message>
        <source>Prints the briefing with its quotes and their citations.</source>
        <translation>Yn argraffu’r briff gyda’i ddyfyniadau a’u cyfeirnodau.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>Puts a heading of your own behind the chosen entry, to be written at once.</source>
        <translation>Yn rhoi eich pennawd eich hun ar ôl yr elfen a ddewiswyd, i’w ysgrifennu ar unwaith.</translation>
    </message>
    <message>
        <source>Puts a note in your own words behind the chosen entry, to be written at once.</source>
        <translation>Yn rhoi nodyn yn eich geiriau eich hun ar ôl yr elfen a ddewiswyd, i’w ysgrifennu ar unwaith.</translation>
    </message>
    <message>
        <source>Puts a note of your own on the words that are selected in the text.</source>
        <translation>Yn rhoi eich nodyn eich hun ar y geiriau a ddetholwyd yn y testun.</translation>
    </message>
    <message>
        <source>Puts the cursor into the question and selects all of it.</source>
        <translation>Yn rhoi’r cyrchwr yn y cwestiwn ac yn dethol y cyfan ohono.</translation>
    </message>
    <message>
        <source>Puts the entries under the headings of this template; undoing brings the order back.</source>
        <translation>Yn rhoi’r elfennau o dan benawdau’r templed hwn; mae dadwneud yn adfer y drefn.</translation>
    </message>
    <message>
        <source>Puts the keyboard into the next panel in sight, where it was last.</source>
        <translation>Yn rhoi’r bysellfwrdd yn y panel nesaf sydd yn y golwg, lle yr oedd ddiwethaf.</translation>
    </message>
    <message>
        <source>Puts the keyboard into the panel before, where it was last.</source>
        <translation>Yn rhoi’r bysellfwrdd yn y panel blaenorol, lle yr oedd ddiwethaf.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Cwestiynau ac atebion</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Dyfyniad</translation>
    </message>
    <message>
        <source>Quote before</source>
        <translation>Y dyfyniad blaenorol</translation>
    </message>
    <message>
        <source>Quoted because it fits the question best in its passage.</source>
        <translation>Dyfynnwyd am mai hwn sy’n gweddu orau i’r cwestiwn yn ei ddarn.</translation>
    </message>
    <message>
        <source>Quoted because it holds {words}.</source>
        <translation>Dyfynnwyd am ei fod yn cynnwys {words}.</translation>
    </message>
    <message>
        <source>Quotes as a table for a spreadsheet</source>
        <translation>Dyfyniadau fel tabl ar gyfer taenlen</translation>
    </message>
    <message>
        <source>Quotes by meeting</source>
        <translation>Dyfyniadau fesul cyfarfod</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Codwyd</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Darllenwyd yn rhannol</translation>
    </message>
    <message>
        <source>Reading your minutes…</source>
        <translation>Wrthi’n darllen eich cofnodion…</translation>
    </message>
    <message>
        <source>Reads all minutes in a folder, and in the folders in it, into the archive.</source>
        <translation>Yn darllen yr holl gofnodion mewn ffolder, ac yn y ffolderi ynddi, i’r archif.</translation>
    </message>
    <message>
        <source>Reads by itself what changes in the folders that were added.</source>
        <translation>Yn darllen ohono’i hun yr hyn sy’n newid yn y ffolderi a ychwanegwyd.</translation>
    </message>
    <message>
        <source>Reads the files that you choose into the archive; they stay where they are.</source>
        <translation>Yn darllen y ffeiliau a ddewiswch i’r archif; maent yn aros lle y maent.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Argymhellwyd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Cyfeiriwyd</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Remembers the words that are selected, or else the place that is being read.</source>
        <translation>Yn cofio’r geiriau a ddetholwyd, neu fel arall y man sy’n cael ei ddarllen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln document(s) from the archive?</source>
        <translation>
            <numerusform>Tynnu %Ln o ddogfennau o’r archif?</numerusform>
            <numerusform>Tynnu %Ln ddogfen o’r archif?</numerusform>
            <numerusform>Tynnu %Ln o ddogfennau o’r archif?</numerusform>
            <numerusform>Tynnu %Ln o ddogfennau o’r archif?</numerusform>
            <numerusform>Tynnu %Ln o ddogfennau o’r archif?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the archive</source>
        <translation>Tynnu o’r archif</translation>
    </message>
    <message>
        <source>Remove the chosen mark</source>
        <translation>Tynnu’r marc a ddewiswyd</translation>
    </message>
    <message>
        <source>Remove the chosen minutes from the archive</source>
        <translation>Tynnu’r cofnodion a ddewiswyd o’r archif</translation>
    </message>
    <message>
        <source>Remove “{name}” from the archive?</source>
        <translation>Tynnu “{name}” o’r archif?</translation>
    </message>
    <message>
        <source>Rename the briefing</source>
        <translation>Ailenwi’r briff</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Atebodd</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Adroddwyd yn ôl</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Ailosod y cynllun</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Save those pages from the council’s site and add them here.</source>
        <translation>Cadwch y tudalennau hynny o wefan y cyngor a’u hychwanegu yma.</translation>
    </message>
    <message>
        <source>Save what was searched</source>
        <translation>Cadw’r hyn a chwiliwyd</translation>
    </message>
    <message>
        <source>Save what was searched…</source>
        <translation>Cadw’r hyn a chwiliwyd…</translation>
    </message>
    <message>
        <source>Says on the chosen passage which words and meanings brought it up.</source>
        <translation>Yn dweud ar y darn a ddewiswyd pa eiriau ac ystyron a ddaeth ag ef i’r golwg.</translation>
    </message>
    <message>
        <source>Search all minutes</source>
        <translation>Chwilio’r holl gofnodion</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chwilio popeth</translation>
    </message>
    <message>
        <source>Searched {documents} and {passages}.</source>
        <translation>Chwiliwyd {documents}, {passages}.</translation>
    </message>
    <message>
        <source>Searches confidential items too until Minutebook is closed, once you confirm it.</source>
        <translation>Yn chwilio eitemau cyfrinachol hefyd nes cau Minutebook, wedi i chi gadarnhau hynny.</translation>
    </message>
    <message>
        <source>Server of language models</source>
        <translation>Gweinydd modelau iaith</translation>
    </message>
    <message>
        <source>Sets the text as it is by itself, or the page as wide as the panel.</source>
        <translation>Yn gosod y testun yn ei faint ei hun, neu’r dudalen mor llydan â’r panel.</translation>
    </message>
    <message>
        <source>Sets the text of the minutes larger, or the picture of the page.</source>
        <translation>Yn gwneud testun y cofnodion, neu lun y dudalen, yn fwy.</translation>
    </message>
    <message>
        <source>Sets the text of the minutes smaller, or the picture of the page.</source>
        <translation>Yn gwneud testun y cofnodion, neu lun y dudalen, yn llai.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Show the briefing</source>
        <translation>Dangos y briff</translation>
    </message>
    <message>
        <source>Show the files that need attention</source>
        <translation>Dangos y ffeiliau y mae angen sylw arnynt</translation>
    </message>
    <message>
        <source>Show the marks</source>
        <translation>Dangos y marciau</translation>
    </message>
    <message>
        <source>Show the minutes</source>
        <translation>Dangos y cofnodion</translation>
    </message>
    <message>
        <source>Show the register of decisions</source>
        <translation>Dangos y gofrestr benderfyniadau</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Dangos y ffynhonnell</translation>
    </message>
    <message>
        <source>Show the standing questions</source>
        <translation>Dangos y cwestiynau sefydlog</translation>
    </message>
    <message>
        <source>Show the structure of the chosen minutes</source>
        <translation>Dangos strwythur y cofnodion a ddewiswyd</translation>
    </message>
    <message>
        <source>Shows a notice of the desktop when minutes bring news on a standing question.</source>
        <translation>Yn dangos hysbysiad ar y bwrdd gwaith pan ddaw cofnodion â newyddion am gwestiwn sefydlog.</translation>
    </message>
    <message>
        <source>Shows items, decisions, votes and actions beside the text; again puts them away.</source>
        <translation>Yn dangos eitemau, penderfyniadau, pleidleisiau a chamau gweithredu wrth ochr y testun; mae’r un peth eto’n eu cuddio.</translation>
    </message>
    <message>
        <source>Shows or hides reference, date, subject, officer and classification.</source>
        <translation>Yn dangos neu’n cuddio cyfeirnod, dyddiad, pwnc, swyddog a dosbarthiad.</translation>
    </message>
    <message>
        <source>Shows the meeting&apos;s items, decisions, votes and people as they were understood.</source>
        <translation>Yn dangos eitemau, penderfyniadau, pleidleisiau a phobl y cyfarfod fel y’u deallwyd.</translation>
    </message>
    <message>
        <source>Shows the minutes as text, with the passage and its quotes marked.</source>
        <translation>Yn dangos y cofnodion fel testun, gyda’r darn a’i ddyfyniadau wedi’u marcio.</translation>
    </message>
    <message>
        <source>Shows the page of the PDF as it is printed, with the quoted words marked.</source>
        <translation>Yn dangos tudalen y PDF fel yr argreffir hi, gyda’r geiriau a ddyfynnwyd wedi’u marcio.</translation>
    </message>
    <message>
        <source>Shows the timeline of the item that is chosen in the list, meeting by meeting.</source>
        <translation>Yn dangos llinell amser yr eitem a ddewiswyd yn y rhestr, fesul cyfarfod.</translation>
    </message>
    <message>
        <source>Shows the window in other colours: {name}.</source>
        <translation>Yn dangos y ffenestr mewn lliwiau eraill: {name}.</translation>
    </message>
    <message>
        <source>Shows what a language model of your own would be sent; then checks what it writes.</source>
        <translation>Yn dangos yr hyn a anfonid at eich model iaith eich hun; yna’n gwirio’r hyn y mae’n ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Shows what became of the matter, meeting by meeting; again goes back.</source>
        <translation>Yn dangos beth ddaeth o’r mater, fesul cyfarfod; mae’r un peth eto’n mynd yn ôl.</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Ers hynny</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
    <message>
        <source>Some of the minutes stand elsewhere.</source>
        <translation>Mae rhai o’r cofnodion mewn man arall.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Source missing</source>
        <translation>Ffynhonnell ar goll</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Araith</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>Areithiau</translation>
    </message>
    <message>
        <source>Standing questions</source>
        <translation>Cwestiynau sefydlog</translation>
    </message>
    <message>
        <source>Stands as quoted</source>
        <translation>Yn sefyll fel y’i dyfynnwyd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Struck out: no quote cited</source>
        <translation>Dilëwyd: ni nodwyd dyfyniad</translation>
    </message>
    <message>
        <source>Struck out: there is no quote {numbers}</source>
        <translation>Dilëwyd: nid oes dyfyniad {numbers}</translation>
    </message>
    <message>
        <source>Superseded: the confirmed minutes do not have these words</source>
        <translation>Disodlwyd: nid yw’r geiriau hyn yn y cofnodion a gadarnhawyd</translation>
    </message>
    <message>
        <source>Superseded: the confirmed minutes have the same words</source>
        <translation>Disodlwyd: mae’r un geiriau yn y cofnodion a gadarnhawyd</translation>
    </message>
    <message>
        <source>Superseded: the confirmed minutes read differently</source>
        <translation>Disodlwyd: mae’r cofnodion a gadarnhawyd yn darllen yn wahanol</translation>
    </message>
    <message>
        <source>Switch to another archive</source>
        <translation>Newid i archif arall</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabl ar gyfer taenlen</translation>
    </message>
    <message>
        <source>Take back the mark removed last</source>
        <translation>Adfer y marc a dynnwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Take the chosen entries out</source>
        <translation>Tynnu’r elfennau a ddewiswyd allan</translation>
    </message>
    <message>
        <source>Taken out of this document</source>
        <translation>Tynnwyd o’r ddogfen hon</translation>
    </message>
    <message>
        <source>Takes away the mark that is chosen in the list, as Del does there; it can be taken back.</source>
        <translation>Yn tynnu’r marc a ddewiswyd yn y rhestr, fel y gwna Del yno; gellir ei adfer.</translation>
    </message>
    <message>
        <source>Takes every quote of the answer, or every step of the timeline.</source>
        <translation>Yn cymryd pob dyfyniad o’r ateb, neu bob cam o’r llinell amser.</translation>
    </message>
    <message>
        <source>Takes the last change of the briefing back.</source>
        <translation>Yn tynnu’r newid diwethaf i’r briff yn ôl.</translation>
    </message>
    <message>
        <source>Takes them out of the briefing; undoing brings them back.</source>
        <translation>Yn eu tynnu allan o’r briff; mae dadwneud yn dod â hwy’n ôl.</translation>
    </message>
    <message>
        <source>Takes what is on show, or selected in the source, or that nothing was found.</source>
        <translation>Yn cymryd yr hyn a ddangosir, neu a ddetholwyd yn y ffynhonnell, neu’r ffaith na chanfuwyd dim.</translation>
    </message>
    <message>
        <source>Teaches the language model how this council writes, on this computer.</source>
        <translation>Yn dysgu i’r model iaith sut mae’r cyngor hwn yn ysgrifennu, ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Tell me on the desktop when something is new</source>
        <translation>Dweud wrthyf ar y bwrdd gwaith pan fydd rhywbeth newydd</translation>
    </message>
    <message>
        <source>Text in its own size</source>
        <translation>Testun yn ei faint ei hun</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>The agenda reads differently.</source>
        <translation>Mae’r agenda’n darllen yn wahanol.</translation>
    </message>
    <message numerus="yes">
        <source>The archive was repaired: %Ln document(s) were read again.</source>
        <translation>
            <numerusform>Trwsiwyd yr archif: darllenwyd %Ln o ddogfennau eto.</numerusform>
            <numerusform>Trwsiwyd yr archif: darllenwyd %Ln ddogfen eto.</numerusform>
            <numerusform>Trwsiwyd yr archif: darllenwyd %Ln o ddogfennau eto.</numerusform>
            <numerusform>Trwsiwyd yr archif: darllenwyd %Ln o ddogfennau eto.</numerusform>
            <numerusform>Trwsiwyd yr archif: darllenwyd %Ln o ddogfennau eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The confirmed minutes read differently.</source>
        <translation>Mae’r cofnodion a gadarnhawyd yn darllen yn wahanol.</translation>
    </message>
    <message>
        <source>The decision sheet reads differently.</source>
        <translation>Mae’r daflen benderfyniadau’n darllen yn wahanol.</translation>
    </message>
    <message>
        <source>The draft of this passage reads differently.</source>
        <translation>Mae drafft y darn hwn yn darllen yn wahanol.</translation>
    </message>
    <message>
        <source>The file does not state the date of the meeting, and no date is guessed.</source>
        <translation>Nid yw’r ffeil yn nodi dyddiad y cyfarfod, ac ni ddyfalir dyddiad.</translation>
    </message>
    <message>
        <source>The folder that is offered. Archives that there are stay where they are.</source>
        <translation>Y ffolder a gynigir. Mae archifau sy’n bod eisoes yn aros lle y maent.</translation>
    </message>
    <message>
        <source>The language model has not compared it with your question.</source>
        <translation>Nid yw’r model iaith wedi’i gymharu â’ch cwestiwn.</translation>
    </message>
    <message>
        <source>The minutes of {items} stand elsewhere.</source>
        <translation>Mae cofnodion {items} mewn man arall.</translation>
    </message>
    <message>
        <source>The nearest passages:</source>
        <translation>Y darnau agosaf:</translation>
    </message>
    <message>
        <source>The order also weighs day, committee, and figures, names or decisions asked for.</source>
        <translation>Mae’r drefn hefyd yn pwyso diwrnod, pwyllgor, a’r ffigurau, yr enwau neu’r penderfyniadau y gofynnwyd amdanynt.</translation>
    </message>
    <message>
        <source>The question asked before</source>
        <translation>Y cwestiwn a ofynnwyd o’r blaen</translation>
    </message>
    <message>
        <source>The source as a page</source>
        <translation>Y ffynhonnell fel tudalen</translation>
    </message>
    <message>
        <source>The source as text</source>
        <translation>Y ffynhonnell fel testun</translation>
    </message>
    <message>
        <source>The structure of the source</source>
        <translation>Strwythur y ffynhonnell</translation>
    </message>
    <message>
        <source>The timeline of the question</source>
        <translation>Llinell amser y cwestiwn</translation>
    </message>
    <message>
        <source>There are no quotes to check</source>
        <translation>Nid oes dyfyniadau i’w gwirio</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: add minutes first.</source>
        <translation>Nid oes dim i ddysgu ohono eto: ychwanegwch gofnodion yn gyntaf.</translation>
    </message>
    <message>
        <source>These passages come nearest, but none of them answers your question.</source>
        <translation>Y darnau hyn yw’r agosaf, ond nid yw’r un ohonynt yn ateb eich cwestiwn.</translation>
    </message>
    <message>
        <source>These words are no longer in the file.</source>
        <translation>Nid yw’r geiriau hyn yn y ffeil mwyach.</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Caiff pethau symud</translation>
    </message>
    <message>
        <source>This is a mistake in Minutebook. Copy the report and send it to the makers; the file is tried again when it changes.</source>
        <translation>Gwall yn Minutebook yw hwn. Copïwch yr adroddiad a’i anfon at y gwneuthurwyr; rhoddir cynnig arall ar y ffeil pan fydd yn newid.</translation>
    </message>
    <message>
        <source>This sends {quotes} to {host}: they leave this computer.</source>
        <translation>Bydd hyn yn anfon {quotes} i {host}: byddant yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>To check, since the quotes cited do not say it: {words}</source>
        <translation>I’w wirio, gan nad yw’r dyfyniadau a nodwyd yn ei ddweud: {words}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Hyd {name}</translation>
    </message>
    <message>
        <source>Type a question above. {documents} to answer from.</source>
        <translation>Teipiwch gwestiwn uchod. Mae {documents} i ateb ohonynt.</translation>
    </message>
    <message>
        <source>Underlines the words that are selected in the text, and remembers them.</source>
        <translation>Yn tanlinellu’r geiriau a ddetholwyd yn y testun, ac yn eu cofio.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Dideitl</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Pleidlais</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Tudalen we</translation>
    </message>
    <message>
        <source>What became of the chosen item</source>
        <translation>Beth ddaeth o’r eitem a ddewiswyd</translation>
    </message>
    <message>
        <source>What changes in folders that were added is read by itself.</source>
        <translation>Darllenir yn awtomatig yr hyn sy’n newid yn y ffolderi a ychwanegwyd.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Yr hyn a wnânt</translation>
    </message>
    <message>
        <source>What was learnt does not find more on the latest meetings, beyond chance (score {before} before, {after} with it), so the model in use stays.</source>
        <translation>Nid yw’r hyn a ddysgwyd yn canfod mwy ar y cyfarfodydd diweddaraf, y tu hwnt i siawns (sgôr {before} cynt, {after} gydag ef), felly mae’r model sydd ar waith yn aros.</translation>
    </message>
    <message>
        <source>What was learnt finds less on the minutes of another council (score {before} before, {after} with it), so the model in use stays.</source>
        <translation>Mae’r hyn a ddysgwyd yn canfod llai yng nghofnodion cyngor arall (sgôr {before} cynt, {after} gydag ef), felly mae’r model sydd ar waith yn aros.</translation>
    </message>
    <message>
        <source>Where new archives are made</source>
        <translation>Lle y gwneir archifau newydd</translation>
    </message>
    <message>
        <source>Whether bars and notices may move. Not every system says what it prefers.</source>
        <translation>A gaiff barrau a hysbysiadau symud. Nid yw pob system yn dweud beth sydd orau ganddi.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Whole meeting with its outline</source>
        <translation>Y cyfarfod cyfan â’i amlinelliad</translation>
    </message>
    <message>
        <source>Why this passage was found</source>
        <translation>Pam y canfuwyd y darn hwn</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ffenestr</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Without a picture of the page: {quotes}</source>
        <translation>Heb lun o’r dudalen: {quotes}</translation>
    </message>
    <message>
        <source>Without filters, and not only where your question says</source>
        <translation>Heb hidlyddion, ac nid dim ond lle y dywed eich cwestiwn</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Writes all rows of the table on show into a file for a spreadsheet.</source>
        <translation>Yn ysgrifennu holl resi’r tabl a ddangosir i ffeil ar gyfer taenlen.</translation>
    </message>
    <message>
        <source>Writes an account of the search and its outcome to a file, to be put on record.</source>
        <translation>Yn ysgrifennu hanes y chwiliad a’i ganlyniad i ffeil, i’w roi ar gofnod.</translation>
    </message>
    <message>
        <source>Writes the briefing to a file: Word, PDF, web page and others.</source>
        <translation>Yn ysgrifennu’r briff i ffeil: Word, PDF, tudalen we ac eraill.</translation>
    </message>
    <message>
        <source>You can ask as soon as the first of them is in.</source>
        <translation>Cewch ofyn cyn gynted ag y bydd y cyntaf ohonynt i mewn.</translation>
    </message>
    <message>
        <source>Your question, what was searched and when (Ctrl+B)</source>
        <translation>Eich cwestiwn, yr hyn a chwiliwyd a phryd (Ctrl+B)</translation>
    </message>
    <message>
        <source>a decision is recorded</source>
        <translation>cofnodwyd penderfyniad</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>yn absennol</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>ymataliodd</translation>
    </message>
    <message>
        <source>added: “{words}”</source>
        <translation>ychwanegwyd: “{words}”</translation>
    </message>
    <message>
        <source>against</source>
        <translation>yn erbyn</translation>
    </message>
    <message>
        <source>agenda only</source>
        <translation>agenda yn unig</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>gofynnwyd gan</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>cadeirydd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>cadarnhawyd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a short day is written; d, MMM and yyyy are day, month and year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written out; MMMM is the month</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>decision sheet</source>
        <translation>taflen benderfyniadau</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>for</source>
        <translation>o blaid</translation>
    </message>
    <message>
        <source>from the glossary</source>
        <translation>o’r eirfa</translation>
    </message>
    <message>
        <source>from {year}</source>
        <translation>o {year}</translation>
    </message>
    <message>
        <source>gone: “{words}”</source>
        <translation>diflannodd: “{words}”</translation>
    </message>
    <message>
        <source>how the word begins elsewhere in Welsh</source>
        <translation>fel y mae’r gair yn dechrau mewn mannau eraill</translation>
    </message>
    <message>
        <source>instead of</source>
        <translation>yn lle</translation>
    </message>
    <message>
        <source>item {items}</source>
        <translation>eitem {items}</translation>
    </message>
    <message>
        <source>items {items}</source>
        <translation>eitemau {items}</translation>
    </message>
    <message>
        <source>loading the language model</source>
        <translation>wrthi’n llwytho’r model iaith</translation>
    </message>
    <message>
        <source>matched: {reasons}</source>
        <translation>cyfatebodd: {reasons}</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>ystyr</translation>
    </message>
    <message>
        <source>meetings from {since} on</source>
        <translation>cyfarfodydd o {since} ymlaen</translation>
    </message>
    <message>
        <source>meetings from {since} to {until}</source>
        <translation>cyfarfodydd o {since} hyd {until}</translation>
    </message>
    <message>
        <source>meetings up to {until}</source>
        <translation>cyfarfodydd hyd {until}</translation>
    </message>
    <message>
        <source>moved by</source>
        <translation>cynigiwyd gan</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>ni enwyd neb</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>heb ei gymharu</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>heb ei nodi yn y ffeil</translation>
    </message>
    <message>
        <source>nothing from these minutes</source>
        <translation>dim o’r cofnodion hyn</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>canlyniad</translation>
    </message>
    <message>
        <source>p. {label} ({place})</source>
        <translation>t. {label} ({place})</translation>
    </message>
    <message>
        <source>passages about it</source>
        <translation>darnau amdano</translation>
    </message>
    <message>
        <source>put to</source>
        <translation>gofynnwyd i</translation>
    </message>
    <message>
        <source>read</source>
        <translation>darllener</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>ateb</translation>
    </message>
    <message>
        <source>reply by</source>
        <translation>atebwyd gan</translation>
    </message>
    <message>
        <source>score {before} before, {after} now ({questions})</source>
        <translation>sgôr {before} cynt, {after} nawr ({questions})</translation>
    </message>
    <message>
        <source>seconded by</source>
        <translation>eiliwyd gan</translation>
    </message>
    <message>
        <source>the minutes themselves say so</source>
        <translation>y cofnodion eu hunain sy’n dweud hynny</translation>
    </message>
    <message>
        <source>the nearest spelling in the minutes</source>
        <translation>y sillafiad agosaf yn y cofnodion</translation>
    </message>
    <message>
        <source>to {year}</source>
        <translation>hyd {year}</translation>
    </message>
    <message>
        <source>what was learnt on {day}</source>
        <translation>yr hyn a ddysgwyd ar {day}</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>geiriau’n unig</translation>
    </message>
    <message>
        <source>{act}, also {others}</source>
        <translation>{act}, hefyd {others}</translation>
    </message>
    <message>
        <source>{bodies} more</source>
        <translation>{bodies} eto</translation>
    </message>
    <message>
        <source>{files} could not be read.</source>
        <translation>Ni ellid darllen {files}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hyd {last}</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>{hours} awr ar ôl</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>{minutes} mun. ar ôl</translation>
    </message>
    <message>
        <source>{names} (for “{asked}”, {source})</source>
        <translation>{names} (am “{asked}”, {source})</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} a %Ln arall</numerusform>
            <numerusform>{names} a %Ln arall</numerusform>
            <numerusform>{names} a %Ln arall</numerusform>
            <numerusform>{names} a %Ln arall</numerusform>
            <numerusform>{names} a %Ln arall</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} abstained</source>
        <translation>{number} yn ymatal</translation>
    </message>
    <message>
        <source>{number} against</source>
        <translation>{number} yn erbyn</translation>
    </message>
    <message>
        <source>{number} for</source>
        <translation>{number} o blaid</translation>
    </message>
    <message>
        <source>{pairs}, in meetings from {first} to {last}</source>
        <translation>{pairs}, mewn cyfarfodydd o {first} hyd {last}</translation>
    </message>
    <message>
        <source>{path} could not be opened.</source>
        <translation>Ni ellid agor {path}.</translation>
    </message>
    <message>
        <source>{place}, from a scan</source>
        <translation>{place}, o sgan</translation>
    </message>
    <message>
        <source>{quotes} in {files}</source>
        <translation>{quotes} mewn {files}</translation>
    </message>
    <message>
        <source>{quotes} left out: what is exempt is never sent.</source>
        <translation>Gadawyd allan: {quotes}. Ni anfonir byth yr hyn sy’n eithriedig.</translation>
    </message>
    <message>
        <source>{quotes}, {words} in all, and nothing else is sent.</source>
        <translation>Anfonir {quotes}, {words} i gyd, a dim byd arall.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} eiliad</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>{seconds} eiliad ar ôl</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>{title} (exempt)</source>
        <translation>{title} (eithriedig)</translation>
    </message>
    <message>
        <source>{value} — “{printed}”</source>
        <translation>{value} — “{printed}”</translation>
    </message>
    <message>
        <source>“{was}” is now “{now}”</source>
        <translation>mae “{was}” bellach yn “{now}”</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Cancelled. {said}</source>
        <translation>Canslwyd. {said}</translation>
    </message>
    <message>
        <source>Cancelled; what was read is kept</source>
        <translation>Canslwyd; cedwir yr hyn a ddarllenwyd</translation>
    </message>
    <message>
        <source>No minutes were found in {names}.</source>
        <translation>Ni chanfuwyd cofnodion yn {names}.</translation>
    </message>
    <message>
        <source>Nothing new: {documents} unchanged</source>
        <translation>Dim byd newydd: {documents} heb newid</translation>
    </message>
    <message>
        <source>Read {documents}, {passages}</source>
        <translation>Darllenwyd {documents}, {passages}</translation>
    </message>
    <message>
        <source>Remove from the archive</source>
        <translation>Tynnu o’r archif</translation>
    </message>
    <message>
        <source>Removed {documents} from the archive</source>
        <translation>Tynnwyd {documents} o’r archif</translation>
    </message>
    <message>
        <source>{files} in the archive can no longer be found.</source>
        <translation>Ni ellir dod o hyd mwyach i {files} sydd yn yr archif.</translation>
    </message>
</context>
<context>
    <name>AlikeView</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Yn ôl i’r hyn a ddangoswyd o’r blaen</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Copïwyd gyda’i gyfeirnod</translation>
    </message>
    <message>
        <source>Found by meaning, among {passages}.</source>
        <translation>Canfuwyd yn ôl ystyr, ymhlith {passages}.</translation>
    </message>
    <message>
        <source>No other passage is like it.</source>
        <translation>Nid oes darn arall yn debyg iddo.</translation>
    </message>
    <message>
        <source>Passages like it</source>
        <translation>Darnau tebyg iddo</translation>
    </message>
    <message>
        <source>Passages like {citation}</source>
        <translation>Darnau tebyg i {citation}</translation>
    </message>
    <message>
        <source>The language model has not read it yet: found by its rarest words ({words}), among {passages}.</source>
        <translation>Nid yw’r model iaith wedi’i ddarllen eto: canfuwyd yn ôl ei eiriau prinnaf ({words}), ymhlith {passages}.</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>ANSWER</source>
        <translation>ATEB</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>Yn ôl i’r ateb</translation>
    </message>
    <message>
        <source>Copied all quotes with their citations</source>
        <translation>Copïwyd pob dyfyniad â’i gyfeirnod</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Copïwyd gyda’i gyfeirnod</translation>
    </message>
    <message>
        <source>PASSAGES ALIKE</source>
        <translation>DARNAU TEBYG</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>LLINELL AMSER</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy all quotes with their citations</source>
        <translation>Copïo pob dyfyniad â’i gyfeirnod</translation>
    </message>
    <message>
        <source>NEAREST PASSAGES</source>
        <translation>DARNAU AGOSAF</translation>
    </message>
    <message>
        <source>Save a record of this search</source>
        <translation>Cadw cofnod o’r chwiliad hwn</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Cadw…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Timeline of this question</source>
        <translation>Llinell amser y cwestiwn hwn</translation>
    </message>
    <message>
        <source>What became of it, meeting by meeting (Alt+T)</source>
        <translation>Beth ddaeth ohono, fesul cyfarfod (Alt+T)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Diystyru</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diystyru’r neges hon</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Beth i’w wneud yn ei gylch</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Briefing</source>
        <translation>Briff</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel adding minutes</source>
        <translation>Canslo ychwanegu cofnodion</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>Cymorth  Shift+F1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau llwybr byr</translation>
    </message>
    <message>
        <source>Looking for minutes…</source>
        <translation>Wrthi’n chwilio am gofnodion…</translation>
    </message>
    <message>
        <source>Open or close the briefing</source>
        <translation>Agor neu gau’r briff</translation>
    </message>
    <message>
        <source>Open or close the briefing (Ctrl+J)</source>
        <translation>Agor neu gau’r briff (Ctrl+J)</translation>
    </message>
    <message>
        <source>Pages of help, to be read and searched</source>
        <translation>Tudalennau cymorth, i’w darllen a’u chwilio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Pause learning</source>
        <translation>Oedi’r dysgu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Yn darllen {done} o {total}</translation>
    </message>
    <message>
        <source>Shortcuts  F1</source>
        <translation>Bysellau  F1</translation>
    </message>
    <message>
        <source>Stop learning for now; what was learnt so far is kept</source>
        <translation>Stopio dysgu am y tro; cedwir yr hyn a ddysgwyd hyd yma</translation>
    </message>
    <message>
        <source>Stop; what has been read is kept</source>
        <translation>Stopio; cedwir yr hyn a ddarllenwyd</translation>
    </message>
    <message>
        <source>Words are ready; meaning: {done} of {total} passages</source>
        <translation>Mae’r geiriau’n barod; ystyr: {done} o {total} darn</translation>
    </message>
</context>
<context>
    <name>BriefingDesk</name>
    <message>
        <source>Another window changed or deleted this briefing meanwhile; yours is kept as “{title}”.</source>
        <translation>Newidiodd neu ddileodd ffenestr arall y briff hwn yn y cyfamser; cedwir eich un chi fel “{title}”.</translation>
    </message>
    <message>
        <source>Briefing of {day}</source>
        <translation>Briff {day}</translation>
    </message>
</context>
<context>
    <name>BriefingExporting</name>
    <message>
        <source>Briefing</source>
        <translation>Briff</translation>
    </message>
    <message>
        <source>Exporting the briefing…</source>
        <translation>Wrthi’n allforio’r briff…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>The briefing is in {path}</source>
        <translation>Mae’r briff yn {path}</translation>
    </message>
</context>
<context>
    <name>BriefingPane</name>
    <message>
        <source>Add a heading of your own</source>
        <translation>Ychwanegu eich pennawd eich hun</translation>
    </message>
    <message>
        <source>Add a note in your own words</source>
        <translation>Ychwanegu nodyn yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briff</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Compare every quote with its file</source>
        <translation>Cymharu pob dyfyniad â’i ffeil</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Details at the head of the briefing</source>
        <translation>Manylion ar ben y briff</translation>
    </message>
    <message>
        <source>Draft a summary…</source>
        <translation>Drafftio crynodeb…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Have a language model of your own draft a summary of the quotes</source>
        <translation>Gofyn i’ch model iaith eich hun ddrafftio crynodeb o’r dyfyniadau</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Ctrl+B adds the quote on show; quotes and passages can be dragged here.</source>
        <translation>Nid oes dim ynddo eto. Mae Ctrl+B yn ychwanegu’r dyfyniad a ddangosir; gellir llusgo dyfyniadau a darnau yma.</translation>
    </message>
    <message>
        <source>Print the briefing</source>
        <translation>Argraffu’r briff</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Put the entries under the headings of a template</source>
        <translation>Rhoi’r elfennau o dan benawdau templed</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Ailwneud (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Reference, date, officer, classification and subject</source>
        <translation>Cyfeirnod, dyddiad, swyddog, dosbarthiad a phwnc</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>Teitl y briff</translation>
    </message>
    <message>
        <source>Title of the briefing: type to rename it</source>
        <translation>Teitl y briff: teipiwch i’w ailenwi</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Dadwneud (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Write the briefing to a file: Word, PDF, web page and others</source>
        <translation>Ysgrifennu’r briff i ffeil: Word, PDF, tudalen we ac eraill</translation>
    </message>
</context>
<context>
    <name>BriefingView</name>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Entries of the briefing</source>
        <translation>Elfennau’r briff</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>Dangos yn y ffynhonnell</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tynnu allan</translation>
    </message>
</context>
<context>
    <name>BriefingWriting</name>
    <message>
        <source>Arranged: {template}. Ctrl+Z brings the order back</source>
        <translation>Trefnwyd: {template}. Mae Ctrl+Z yn adfer y drefn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Delete briefing</source>
        <translation>Dileu’r briff</translation>
    </message>
    <message>
        <source>Delete the briefing “{title}” with {quotes} and all that you wrote in it?</source>
        <translation>Dileu’r briff “{title}”, sef {quotes} a’r cyfan a ysgrifenasoch ynddo?</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gwnaed eto</translation>
    </message>
    <message>
        <source>Moved: now {place} of {number}</source>
        <translation>Symudwyd: {place} o {number} bellach</translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back</source>
        <translation>Tynnwyd allan. Mae Ctrl+Z yn dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>The minutes are not touched. This cannot be undone.</source>
        <translation>Ni chyffyrddir â’r cofnodion. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dadwnaed</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Loading the language model, this takes about ten seconds the first time</source>
        <translation>Yn llwytho’r model iaith, mae hyn yn cymryd tua deg eiliad y tro cyntaf</translation>
    </message>
    <message>
        <source>Reading the minutes…</source>
        <translation>Wrthi’n darllen y cofnodion…</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Add to the briefing (Ctrl+B), or drag the card there</source>
        <translation>Ychwanegu at y briff (Ctrl+B), neu lusgo’r cerdyn yno</translation>
    </message>
    <message>
        <source>Copy the quote with its citation</source>
        <translation>Copïo’r dyfyniad â’i gyfeirnod</translation>
    </message>
    <message>
        <source>It is in the briefing</source>
        <translation>Mae yn y briff</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Add to the briefing</source>
        <translation>Ychwanegu at y briff</translation>
    </message>
    <message>
        <source>Copy the quote with its citation</source>
        <translation>Copïo’r dyfyniad â’i gyfeirnod</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>Dangos yn y ffynhonnell</translation>
    </message>
</context>
<context>
    <name>Certifying</name>
    <message>
        <source>Not found</source>
        <translation>Heb ei ganfod</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Record of a search</source>
        <translation>Cofnod o chwiliad</translation>
    </message>
    <message>
        <source>Save what was searched</source>
        <translation>Cadw’r hyn a chwiliwyd</translation>
    </message>
    <message>
        <source>Save what was searched, exempt items included</source>
        <translation>Cadw’r hyn a chwiliwyd, gan gynnwys eitemau eithriedig</translation>
    </message>
    <message>
        <source>Saving what was searched…</source>
        <translation>Wrthi’n cadw’r hyn a chwiliwyd…</translation>
    </message>
    <message>
        <source>What was searched is saved in {path}</source>
        <translation>Cadwyd yr hyn a chwiliwyd yn {path}</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Check of “{name}”</source>
        <translation>Gwiriad o “{name}”</translation>
    </message>
    <message>
        <source>Checked quotes</source>
        <translation>Dyfyniadau a wiriwyd</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wrthi’n gwirio…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close this report (Esc)</source>
        <translation>Cau’r adroddiad hwn (Esc)</translation>
    </message>
    <message>
        <source>Copied the report</source>
        <translation>Copïwyd yr adroddiad</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copïo’r adroddiad</translation>
    </message>
    <message>
        <source>Copy what came of every quote as text</source>
        <translation>Copïo canlyniad pob dyfyniad fel testun</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>Ni ellid ei wirio</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Cynnydd y gwirio</translation>
    </message>
    <message>
        <source>Return or a double click shows the source of a quote</source>
        <translation>Mae Return neu glic dwbl yn dangos ffynhonnell dyfyniad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Stopio gwirio</translation>
    </message>
    <message>
        <source>{number} of {total}: {file}</source>
        <translation>{number} o {total}: {file}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Briefings</source>
        <translation>Briffiau</translation>
    </message>
    <message>
        <source>Briefings: open another, begin, duplicate, rename or delete one</source>
        <translation>Briffiau: agor un arall, dechrau, dyblygu, ailenwi neu ddileu un</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Dileu…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dyblygu</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Briff newydd</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Add selection to the briefing</source>
        <translation>Ychwanegu’r detholiad at y briff</translation>
    </message>
    <message>
        <source>Select words within one item to add them to the briefing</source>
        <translation>Detholwch eiriau o fewn un eitem i’w hychwanegu at y briff</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Gorchmynion</translation>
    </message>
    <message>
        <source>No command fits</source>
        <translation>Nid oes gorchymyn yn cyfateb</translation>
    </message>
    <message>
        <source>Up and Down choose, Return does it, Esc closes.</source>
        <translation>Mae’r saethau’n dewis, Return yn gweithredu, Esc yn cau.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Beth hoffech chi ei wneud?</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Start again</source>
        <translation>Cychwyn eto</translation>
    </message>
    <message>
        <source>The part of Minutebook that reads the archive stopped.</source>
        <translation>Stopiodd y rhan o Minutebook sy’n darllen yr archif.</translation>
    </message>
    <message>
        <source>The question was cancelled</source>
        <translation>Canslwyd y cwestiwn</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Teipiwch gwestiwn yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copïo’r adroddiad</translation>
    </message>
    <message>
        <source>Minutebook met a mistake of its own. Your archive is safe, and nothing has been sent anywhere. To have the mistake mended, copy this report to the makers.</source>
        <translation>Daeth Minutebook ar draws gwall o’i eiddo ei hun. Mae eich archif yn ddiogel, ac nid oes dim wedi’i anfon i unman. I gael trwsio’r gwall, copïwch yr adroddiad hwn at y gwneuthurwyr.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Aeth rhywbeth o’i le</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>5 Mar 2026</source>
        <translation>5 Maw 2026</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Dosbarthiad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>{name}, at the head of the briefing</source>
        <translation>{name}, ar ben y briff</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>At the bottom</source>
        <translation>Ar y gwaelod</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Mewn ffenestr ar wahân</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Ar y chwith</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Ar y dde</translation>
    </message>
    <message>
        <source>Where the panel “{title}” stands</source>
        <translation>Lle mae’r panel “{title}”</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Address of the server of models</source>
        <translation>Cyfeiriad y gweinydd modelau</translation>
    </message>
    <message>
        <source>As the server calls it, such as llama3.2</source>
        <translation>Yr enw sydd gan y gweinydd arno, megis llama3.2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Draft a summary</source>
        <translation>Drafftio crynodeb</translation>
    </message>
    <message>
        <source>I agree that they are sent there</source>
        <translation>Cytunaf eu bod yn cael eu hanfon yno</translation>
    </message>
    <message>
        <source>May stay empty; it is sent with the quotes</source>
        <translation>Gellir ei adael yn wag; fe’i hanfonir gyda’r dyfyniadau</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Enw’r model</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Put into the briefing as a note</source>
        <translation>Rhoi yn y briff fel nodyn</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Gweinydd</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>The draft is being written</source>
        <translation>Mae’r drafft yn cael ei ysgrifennu</translation>
    </message>
    <message>
        <source>The model is writing…</source>
        <translation>Mae’r model yn ysgrifennu…</translation>
    </message>
    <message>
        <source>The text that will be sent</source>
        <translation>Y testun a anfonir</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>Yn aros am y model…</translation>
    </message>
    <message>
        <source>What the summary is for</source>
        <translation>Diben y crynodeb</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Yr hyn a anfonir</translation>
    </message>
    <message>
        <source>Where Ollama, LM Studio or llama.cpp answers on this computer</source>
        <translation>Lle mae Ollama, LM Studio neu llama.cpp yn ateb ar y cyfrifiadur hwn</translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>The draft</source>
        <translation>Y drafft</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Open the briefing “{title}” again; then it can be put in.</source>
        <translation>Agorwch y briff “{title}” eto; yna gellir ei roi i mewn.</translation>
    </message>
    <message>
        <source>Stopped; the briefing is as it was.</source>
        <translation>Stopiwyd; mae’r briff fel yr oedd.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a folder of minutes</source>
        <translation>Ychwanegu ffolder o gofnodion</translation>
    </message>
    <message>
        <source>Add a folder of minutes, and read every answer in the council’s&#xa0;own&#xa0;words.</source>
        <translation>Ychwanegwch ffolder o gofnodion, a darllen pob ateb yng ngeiriau’r&#xa0;cyngor&#xa0;ei&#xa0;hun.</translation>
    </message>
    <message>
        <source>Ask the minutes</source>
        <translation>Gofyn i’r cofnodion</translation>
    </message>
    <message>
        <source>Try the sample minutes</source>
        <translation>Rhoi cynnig ar y cofnodion enghreifftiol</translation>
    </message>
</context>
<context>
    <name>ExemptStrip</name>
    <message>
        <source>Exempt items are included: what you see may be confidential. Questions are not remembered.</source>
        <translation>Cynhwysir eitemau eithriedig: gall yr hyn a welwch fod yn gyfrinachol. Ni chofir cwestiynau.</translation>
    </message>
    <message>
        <source>Leave exempt items out</source>
        <translation>Gadael eitemau eithriedig allan</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Eu gadael allan</translation>
    </message>
    <message>
        <source>Only what is public is searched and shown from then on</source>
        <translation>O hynny ymlaen, dim ond yr hyn sy’n gyhoeddus a chwilir ac a ddangosir</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Rhybudd</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>Each quote of a PDF as it stands on its page</source>
        <translation>Pob dyfyniad o PDF fel y mae ar ei dudalen</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Allforio’r briff</translation>
    </message>
    <message>
        <source>Unless you choose this, nothing of exempt items is in the file</source>
        <translation>Oni ddewiswch hyn, nid oes dim o eitemau eithriedig yn y ffeil</translation>
    </message>
    <message>
        <source>With exempt items ({entries}): confidential, marked on every page</source>
        <translation>Gydag eitemau eithriedig ({entries}): cyfrinachol, wedi’i nodi ar bob tudalen</translation>
    </message>
    <message>
        <source>With pictures of what is quoted from PDFs</source>
        <translation>Gyda lluniau o’r hyn a ddyfynnir o PDFs</translation>
    </message>
    <message>
        <source>{quotes} with their citations and your own words go into a file: Word, PDF, web page, Markdown, a table or JSON.</source>
        <translation>Rhoddir {quotes}, gyda’u cyfeirnodau a’ch geiriau eich hun, mewn ffeil: Word, PDF, tudalen we, Markdown, tabl neu JSON.</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Address of the council&apos;s ModernGov site</source>
        <translation>Cyfeiriad gwefan ModernGov y cyngor</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>Wrthi’n gofyn i’r wefan…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Pwyllgorau</translation>
    </message>
    <message>
        <source>Committees to fetch minutes of</source>
        <translation>Pwyllgorau i gyrchu eu cofnodion</translation>
    </message>
    <message>
        <source>Fetch minutes</source>
        <translation>Cyrchu cofnodion</translation>
    </message>
    <message>
        <source>Fetch minutes from a council&apos;s site</source>
        <translation>Cyrchu cofnodion o wefan cyngor</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Folder to keep the minutes in</source>
        <translation>Ffolder i gadw’r cofnodion ynddi</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>List committees</source>
        <translation>Rhestru pwyllgorau</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Cynnydd y cyrchu</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Gwefan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>The site is asked only when you press a button here, one page at a time. Your questions never leave this computer.</source>
        <translation>Gofynnir i’r wefan dim ond pan bwyswch fotwm yma, un dudalen ar y tro. Nid yw eich cwestiynau byth yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hyd</translation>
    </message>
    <message>
        <source>{name} (no longer meets)</source>
        <translation>{name} (nid yw’n cyfarfod mwyach)</translation>
    </message>
    <message>
        <source>{number} of {total}: {what}</source>
        <translation>{number} o {total}: {what}</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>A folder to keep fetched minutes in</source>
        <translation>Ffolder i gadw cofnodion a gyrchwyd ynddi</translation>
    </message>
    <message>
        <source>Stopped; what was fetched is kept.</source>
        <translation>Stopiwyd; cedwir yr hyn a gyrchwyd.</translation>
    </message>
    <message>
        <source>Tick the committees whose minutes you want.</source>
        <translation>Ticiwch y pwyllgorau yr ydych am gael eu cofnodion.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All committees</source>
        <translation>Pob pwyllgor</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>Pob cyngor</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Unrhyw statws</translation>
    </message>
    <message>
        <source>Committee to search</source>
        <translation>Pwyllgor i’w chwilio</translation>
    </message>
    <message>
        <source>Council to search</source>
        <translation>Cyngor i’w chwilio</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Mae popeth yn aros ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Exempt items included</source>
        <translation>Eitemau eithriedig wedi’u cynnwys</translation>
    </message>
    <message>
        <source>First year to search</source>
        <translation>Blwyddyn gyntaf i’w chwilio</translation>
    </message>
    <message>
        <source>From any year</source>
        <translation>O unrhyw flwyddyn</translation>
    </message>
    <message>
        <source>Include exempt items</source>
        <translation>Cynnwys eitemau eithriedig</translation>
    </message>
    <message>
        <source>Include exempt items, in this session</source>
        <translation>Cynnwys eitemau eithriedig, yn y sesiwn hon</translation>
    </message>
    <message>
        <source>Kind of passage</source>
        <translation>Math o ddarn</translation>
    </message>
    <message>
        <source>Last year to search</source>
        <translation>Blwyddyn olaf i’w chwilio</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Rhagor o hidlyddion</translation>
    </message>
    <message>
        <source>Search one kind of passage, or minutes of one status or council</source>
        <translation>Chwilio un math o ddarn, neu gofnodion o un statws neu gyngor</translation>
    </message>
    <message>
        <source>Status of the minutes</source>
        <translation>Statws y cofnodion</translation>
    </message>
    <message>
        <source>The archive holds {items}; they are off at every start</source>
        <translation>Mae’r archif yn cynnwys {items}; maent wedi’u diffodd ar bob cychwyn</translation>
    </message>
    <message>
        <source>To any year</source>
        <translation>Hyd unrhyw flwyddyn</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cau (Esc)</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Canfod yn y ffynhonnell</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Y man nesaf (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Heb ei ganfod</translation>
    </message>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation>Y man blaenorol (Shift+F3)</translation>
    </message>
    <message>
        <source>Words are looked for in the whole document, in capitals or not.</source>
        <translation>Chwilir am eiriau drwy’r ddogfen gyfan, boed mewn priflythrennau ai peidio.</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>mwy na {number}</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} o {total}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>By committee, date, title or file, such as cabinet 2024 (Ctrl+Shift+L)</source>
        <translation>Yn ôl pwyllgor, dyddiad, teitl neu ffeil, megis cabinet 2024 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Find minutes</source>
        <translation>Canfod cofnodion</translation>
    </message>
    <message>
        <source>Find minutes in the list</source>
        <translation>Canfod cofnodion yn y rhestr</translation>
    </message>
</context>
<context>
    <name>HeadingEditor</name>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation>Tudalen gymorth</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Leaves the pages that hold all of these words</source>
        <translation>Yn gadael y tudalennau sy’n cynnwys yr holl eiriau hyn</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Tudalennau cymorth</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Chwilio’r cymorth</translation>
    </message>
    <message>
        <source>The page that was shown before (Alt+Left)</source>
        <translation>Y dudalen a ddangoswyd o’r blaen (Alt+Left)</translation>
    </message>
    <message>
        <source>{page} – Help</source>
        <translation>{page} – Cymorth</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Why this passage?</source>
        <translation>Pam y darn hwn?</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hide why it was found</source>
        <translation>Cuddio pam y’i canfuwyd</translation>
    </message>
    <message>
        <source>More passages like this</source>
        <translation>Rhagor o ddarnau fel hwn</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Darnau</translation>
    </message>
    <message>
        <source>Why this passage?</source>
        <translation>Pam y darn hwn?</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Ask it again whenever minutes are added, and see what is new (Ctrl+D)</source>
        <translation>Ei ofyn eto bob tro yr ychwanegir cofnodion, a gweld beth sy’n newydd (Ctrl+D)</translation>
    </message>
    <message>
        <source>It is asked again whenever minutes are added</source>
        <translation>Fe’i gofynnir eto bob tro yr ychwanegir cofnodion</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Dal i ofyn</translation>
    </message>
    <message>
        <source>Keep asking this question</source>
        <translation>Dal i ofyn y cwestiwn hwn</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>This is a standing question</source>
        <translation>Cwestiwn sefydlog yw hwn</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close this (Esc); learning goes on</source>
        <translation>Cau hwn (Esc); bydd y dysgu’n parhau</translation>
    </message>
    <message>
        <source>Go back to the earlier model</source>
        <translation>Mynd yn ôl at y model cynharach</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>Learn by itself as minutes are added</source>
        <translation>Dysgu ar ei ben ei hun wrth i gofnodion gael eu hychwanegu</translation>
    </message>
    <message>
        <source>Learn from these minutes</source>
        <translation>Dysgu o’r cofnodion hyn</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Cynnydd y dysgu</translation>
    </message>
    <message>
        <source>Stop for now; what was learnt so far is kept</source>
        <translation>Stopio am y tro; cedwir yr hyn a ddysgwyd hyd yma</translation>
    </message>
    <message>
        <source>The language model can learn how this council writes: its roads, schemes and turns of phrase. It learns on this computer, from the public minutes alone, and nothing leaves. What it learnt is used only if it finds more.</source>
        <translation>Gall y model iaith ddysgu sut mae’r cyngor hwn yn ysgrifennu: ei ffyrdd, ei gynlluniau a’i ymadroddion. Mae’n dysgu ar y cyfrifiadur hwn, o’r cofnodion cyhoeddus yn unig, ac nid oes dim yn gadael. Ni ddefnyddir yr hyn a ddysgodd oni bai ei fod yn canfod mwy.</translation>
    </message>
    <message>
        <source>Uses {model} again at once; another press comes back</source>
        <translation>Yn defnyddio {model} eto ar unwaith; daw gwasgiad arall yn ôl</translation>
    </message>
    <message>
        <source>While this archive is open, beside all else; it can always be paused</source>
        <translation>Tra bydd yr archif hon ar agor, ochr yn ochr â phopeth arall; gellir ei oedi bob amser</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>A folder…</source>
        <translation>Ffolder…</translation>
    </message>
    <message>
        <source>Add a folder or files, or fetch minutes from a council&apos;s site</source>
        <translation>Ychwanegu ffolder neu ffeiliau, neu gyrchu cofnodion o wefan cyngor</translation>
    </message>
    <message>
        <source>Add minutes</source>
        <translation>Ychwanegu cofnodion</translation>
    </message>
    <message>
        <source>Add minutes…</source>
        <translation>Ychwanegu cofnodion…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Ffeiliau…</translation>
    </message>
    <message>
        <source>From a council&apos;s site…</source>
        <translation>O wefan cyngor…</translation>
    </message>
    <message>
        <source>Keep added folders up to date</source>
        <translation>Cadw ffolderi a ychwanegwyd yn gyfredol</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Show the files that need attention</source>
        <translation>Dangos y ffeiliau y mae angen sylw arnynt</translation>
    </message>
    <message>
        <source>Shows why the file was not read, and what would help</source>
        <translation>Yn dangos pam na ddarllenwyd y ffeil, a beth fyddai’n helpu</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>What changes in folders that were added is read by itself</source>
        <translation>Darllenir yn awtomatig yr hyn sy’n newid yn y ffolderi a ychwanegwyd</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Beth i’w wneud</translation>
    </message>
    <message>
        <source>What to do about this problem</source>
        <translation>Beth i’w wneud am y broblem hon</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Minutes in the archive</source>
        <translation>Cofnodion yn yr archif</translation>
    </message>
    <message>
        <source>Remove from the archive…</source>
        <translation>Tynnu o’r archif…</translation>
    </message>
    <message>
        <source>Show the structure</source>
        <translation>Dangos y strwythur</translation>
    </message>
</context>
<context>
    <name>Likening</name>
    <message>
        <source>Looking for passages like it…</source>
        <translation>Wrthi’n chwilio am ddarnau tebyg iddo…</translation>
    </message>
    <message>
        <source>More passages like this</source>
        <translation>Rhagor o ddarnau fel hwn</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop files or folders of minutes to add them</source>
        <translation>Gollyngwch ffeiliau neu ffolderi o gofnodion i’w hychwanegu</translation>
    </message>
    <message>
        <source>Minutebook</source>
        <translation>Minutebook</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Kept: {kind}</source>
        <translation>Cadwyd: {kind}</translation>
    </message>
    <message>
        <source>Removed: {kind}</source>
        <translation>Tynnwyd: {kind}</translation>
    </message>
    <message>
        <source>Select words in the text of the source first</source>
        <translation>Detholwch eiriau yn nhestun y ffynhonnell yn gyntaf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>{path} is no longer in the archive.</source>
        <translation>Nid yw {path} yn yr archif mwyach.</translation>
    </message>
</context>
<context>
    <name>MarksList</name>
    <message>
        <source>Bookmarks, highlights and notes</source>
        <translation>Llyfrnodau, amlygiadau a nodiadau</translation>
    </message>
</context>
<context>
    <name>MarksPane</name>
    <message>
        <source>Marks</source>
        <translation>Marciau</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nodyn…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Take the mark away (Del); Ctrl+Z brings it back</source>
        <translation>Tynnu’r marc (Del); mae Ctrl+Z yn dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>What you highlight, note and bookmark in the minutes is listed here.</source>
        <translation>Rhestrir yma yr hyn yr ydych yn ei amlygu, yn ei nodi ac yn rhoi llyfrnod arno yn y cofnodion.</translation>
    </message>
    <message>
        <source>Write a note on this mark, or change it</source>
        <translation>Ysgrifennu nodyn ar y marc hwn, neu ei newid</translation>
    </message>
</context>
<context>
    <name>MeetingOutline</name>
    <message>
        <source>Outline of the meeting</source>
        <translation>Amlinelliad o’r cyfarfod</translation>
    </message>
    <message>
        <source>Return goes to the words; left and right close and open an item.</source>
        <translation>Mae Return yn mynd i’r geiriau; mae’r saethau chwith a de yn cau ac yn agor eitem.</translation>
    </message>
</context>
<context>
    <name>ModelLearning</name>
    <message>
        <source>In use again: {model}</source>
        <translation>Ar waith eto: {model}</translation>
    </message>
    <message>
        <source>Learning is paused</source>
        <translation>Mae’r dysgu wedi’i oedi</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mwy…</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Cadw’r nodyn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Your own words; Ctrl+Return keeps them</source>
        <translation>Eich geiriau eich hun; mae Ctrl+Return yn eu cadw</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Minutebook</source>
        <translation>Minutebook</translation>
    </message>
    <message>
        <source>{passages} on your standing questions</source>
        <translation>{passages} ar eich cwestiynau sefydlog</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Bookmark</source>
        <translation>Llyfrnod</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Newid y nodyn…</translation>
    </message>
    <message>
        <source>Copied with the citation</source>
        <translation>Copïwyd gyda’r cyfeirnod</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copïo gyda’r cyfeirnod</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Amlygu</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nodyn…</translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation>Tynnu: {kind}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
</context>
<context>
    <name>PageScroll</name>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>{action} (on)</source>
        <translation>{action} (ymlaen)</translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>As wide as the panel (0)</source>
        <translation>Mor llydan â’r panel (0)</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Wrthi’n lluniadu’r dudalen…</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Mwy (+)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Llai (-)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>EXEMPT ITEMS INCLUDED: CONFIDENTIAL</source>
        <translation>GAN GYNNWYS EITEMAU EITHRIEDIG: CYFRINACHOL</translation>
    </message>
    <message>
        <source>No source is open to be printed</source>
        <translation>Nid oes ffynhonnell ar agor i’w hargraffu</translation>
    </message>
    <message>
        <source>There is no answer to print yet</source>
        <translation>Nid oes ateb i’w argraffu eto</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>Copied the report</source>
        <translation>Copïwyd yr adroddiad</translation>
    </message>
    <message>
        <source>Copies what the makers need to mend it</source>
        <translation>Yn copïo’r hyn sydd ei angen ar y gwneuthurwyr i’w drwsio</translation>
    </message>
    <message>
        <source>Copy a report of this mistake</source>
        <translation>Copïo adroddiad ar y gwall hwn</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copïo’r adroddiad</translation>
    </message>
    <message>
        <source>Read this file again</source>
        <translation>Darllen y ffeil hon eto</translation>
    </message>
    <message>
        <source>Reads the file once more, as if it had changed</source>
        <translation>Yn darllen y ffeil unwaith eto, fel petai wedi newid</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>WHAT TO DO</source>
        <translation>BETH I’W WNEUD</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Appearance</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Gofyn</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Clirio’r hanes</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Cwestiynau cynharach</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation>Popeth y gellir ei wneud</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Dim cwestiynau eto</translation>
    </message>
</context>
<context>
    <name>QuestionChips</name>
    <message>
        <source>From your question:</source>
        <translation>O’ch cwestiwn:</translation>
    </message>
    <message>
        <source>From your question; take it off to search all meetings</source>
        <translation>O’ch cwestiwn; tynnwch ef i chwilio’r holl gyfarfodydd</translation>
    </message>
    <message>
        <source>Take off, and search all: {filter}, from your question</source>
        <translation>Tynnu, a chwilio’r cyfan: {filter}, o’ch cwestiwn</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ask the minutes…</source>
        <translation>Gofynnwch i’r cofnodion…</translation>
    </message>
    <message>
        <source>Ctrl+L comes back here; Up and Down bring back questions</source>
        <translation>Mae Ctrl+L yn dod yn ôl yma; mae’r saethau i fyny ac i lawr yn dod â chwestiynau’n ôl</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Return asks. Up and Down bring back earlier questions.</source>
        <translation>Mae Return yn gofyn. Mae’r saethau i fyny ac i lawr yn dod â chwestiynau cynharach yn ôl.</translation>
    </message>
</context>
<context>
    <name>QuotesView</name>
    <message>
        <source>Add quote {number} to the briefing</source>
        <translation>Ychwanegu dyfyniad {number} at y briff</translation>
    </message>
    <message>
        <source>Add to the briefing (Ctrl+B); drag the number to put it there</source>
        <translation>Ychwanegu at y briff (Ctrl+B); llusgwch y rhif i’w roi yno</translation>
    </message>
    <message>
        <source>It is in the briefing</source>
        <translation>Mae yn y briff</translation>
    </message>
    <message>
        <source>Quotes that answer</source>
        <translation>Dyfyniadau sy’n ateb</translation>
    </message>
    <message>
        <source>Show the passage of quote {number}</source>
        <translation>Dangos darn dyfyniad {number}</translation>
    </message>
    <message>
        <source>Show this passage</source>
        <translation>Dangos y darn hwn</translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>All committees</source>
        <translation>Pob pwyllgor</translation>
    </message>
    <message>
        <source>All of these words, in any form: approve finds approved</source>
        <translation>Yr holl eiriau hyn, ar unrhyw ffurf: mae approve yn canfod approved</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Unrhyw statws</translation>
    </message>
    <message>
        <source>Committee in the register</source>
        <translation>Pwyllgor yn y gofrestr</translation>
    </message>
    <message>
        <source>First year in the register</source>
        <translation>Blwyddyn gyntaf yn y gofrestr</translation>
    </message>
    <message>
        <source>From any year</source>
        <translation>O unrhyw flwyddyn</translation>
    </message>
    <message>
        <source>Last year in the register</source>
        <translation>Blwyddyn olaf yn y gofrestr</translation>
    </message>
    <message>
        <source>Status of the minutes in the register</source>
        <translation>Statws y cofnodion yn y gofrestr</translation>
    </message>
    <message>
        <source>To any year</source>
        <translation>Hyd unrhyw flwyddyn</translation>
    </message>
    <message>
        <source>Words that a row holds</source>
        <translation>Geiriau sydd mewn rhes</translation>
    </message>
    <message>
        <source>Words that it holds</source>
        <translation>Geiriau sydd ynddi</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Sort by this</source>
        <translation>Trefnu yn ôl hwn</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>heb ei nodi</translation>
    </message>
</context>
<context>
    <name>RegisterPane</name>
    <message>
        <source>Add to briefing</source>
        <translation>Ychwanegu at y briff</translation>
    </message>
    <message>
        <source>All rows of this table as a file for a spreadsheet</source>
        <translation>Holl resi’r tabl hwn fel ffeil ar gyfer taenlen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy its words with their citation (Ctrl+C)</source>
        <translation>Copïo ei eiriau gyda’u cyfeirnod (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Allforio CSV…</translation>
    </message>
    <message>
        <source>Lists all of this kind that was found in the minutes</source>
        <translation>Yn rhestru popeth o’r math hwn a ganfuwyd yn y cofnodion</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Rhagor tebyg</translation>
    </message>
    <message>
        <source>Nothing of the kind is recorded in any minutes so far.</source>
        <translation>Ni chofnodwyd dim o’r fath mewn unrhyw gofnodion hyd yma.</translation>
    </message>
    <message>
        <source>Nothing of the kind is recorded where these filters look.</source>
        <translation>Ni chofnodwyd dim o’r fath lle mae’r hidlyddion hyn yn edrych.</translation>
    </message>
    <message>
        <source>Passages that are like it (M)</source>
        <translation>Darnau sy’n debyg iddo (M)</translation>
    </message>
    <message>
        <source>Put its words, with their citation, into the briefing</source>
        <translation>Rhoi ei eiriau, gyda’u cyfeirnod, yn y briff</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>Dangos yn y ffynhonnell</translation>
    </message>
    <message>
        <source>The timeline of its item, meeting by meeting</source>
        <translation>Llinell amser ei eitem, fesul cyfarfod</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>Copied with its citation</source>
        <translation>Copïwyd gyda’i gyfeirnod</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Allforio’r gofrestr</translation>
    </message>
    <message>
        <source>Export the register, exempt items included</source>
        <translation>Allforio’r gofrestr, gan gynnwys eitemau eithriedig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Writing the register…</source>
        <translation>Wrthi’n ysgrifennu’r gofrestr…</translation>
    </message>
    <message>
        <source>{rows} are in {path}</source>
        <translation>Mae {rows} yn {path}</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Go on</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Trwsio</translation>
    </message>
    <message>
        <source>The archive is sound</source>
        <translation>Mae’r archif yn iach</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Cedwir y ffeil a ddifrodwyd fel {name}.</translation>
    </message>
    <message>
        <source>The repair was stopped; what was read is kept.</source>
        <translation>Stopiwyd y trwsio; cedwir yr hyn a ddarllenwyd.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The part of Minutebook that reads the archive stopped.</source>
        <translation>Stopiodd y rhan o Minutebook sy’n darllen yr archif.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close the settings (Esc); they are kept already</source>
        <translation>Cau’r gosodiadau (Esc); fe’u cadwyd eisoes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Canfod gosodiad</translation>
    </message>
    <message>
        <source>Leaves the settings that hold these words</source>
        <translation>Yn gadael y gosodiadau sy’n cynnwys y geiriau hyn</translation>
    </message>
    <message>
        <source>Lets the panels and the window stand as they did at first</source>
        <translation>Yn gosod y paneli a’r ffenestr fel yr oeddent ar y dechrau</translation>
    </message>
    <message>
        <source>No setting fits</source>
        <translation>Nid oes gosodiad yn cyfateb</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Ailosod y cynllun</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close this sheet (Esc)</source>
        <translation>Cau’r daflen hon (Esc)</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Canfod bysell llwybr byr</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau llwybr byr</translation>
    </message>
    <message>
        <source>Leaves the shortcuts that hold these words or this key</source>
        <translation>Yn gadael y llwybrau byr sy’n cynnwys y geiriau hyn neu’r fysell hon</translation>
    </message>
</context>
<context>
    <name>SourceHead</name>
    <message>
        <source>Next quote (Alt+Down)</source>
        <translation>Y dyfyniad nesaf (Alt+Down)</translation>
    </message>
    <message>
        <source>Only a PDF has pages that can be shown</source>
        <translation>Dim ond PDF sydd â thudalennau y gellir eu dangos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Quote before (Alt+Up)</source>
        <translation>Y dyfyniad blaenorol (Alt+Up)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Strwythur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>minute {number}</source>
        <translation>cofnod {number}</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Source text</source>
        <translation>Testun y ffynhonnell</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>A part of a long document. Open the file to read all of it.</source>
        <translation>Rhan o ddogfen hir. Agorwch y ffeil i ddarllen y cyfan.</translation>
    </message>
    <message>
        <source>A passage that you choose is shown here, in its place.</source>
        <translation>Dangosir yma, yn ei le, y darn a ddewiswch.</translation>
    </message>
    <message>
        <source>Add selection</source>
        <translation>Ychwanegu’r detholiad</translation>
    </message>
    <message>
        <source>Copied the citation</source>
        <translation>Copïwyd y cyfeirnod</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copïo’r cyfeirnod</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Agor y ffeil</translation>
    </message>
    <message>
        <source>Put the selected words into the briefing (Ctrl+B)</source>
        <translation>Rhoi’r geiriau a ddetholwyd yn y briff (Ctrl+B)</translation>
    </message>
    <message>
        <source>The place on show is on {page}</source>
        <translation>Mae’r man a ddangosir ar {page}</translation>
    </message>
    <message>
        <source>{path} could not be opened.</source>
        <translation>Ni ellid agor {path}.</translation>
    </message>
</context>
<context>
    <name>SourceTools</name>
    <message>
        <source>All bookmarks, highlights and notes (Ctrl+Shift+M)</source>
        <translation>Yr holl lyfrnodau, amlygiadau a nodiadau (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Yn ôl (Alt+Left)</translation>
    </message>
    <message>
        <source>Bookmark this place (Ctrl+Shift+D)</source>
        <translation>Rhoi llyfrnod yma (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Find in the source (Ctrl+F)</source>
        <translation>Canfod yn y ffynhonnell (Ctrl+F)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Ymlaen (Alt+Right)</translation>
    </message>
    <message>
        <source>Highlight the selected words (Ctrl+H)</source>
        <translation>Amlygu’r geiriau a ddetholwyd (Ctrl+H)</translation>
    </message>
    <message>
        <source>Note on the selected words (Ctrl+M)</source>
        <translation>Nodyn ar y geiriau a ddetholwyd (Ctrl+M)</translation>
    </message>
    <message>
        <source>Whole meeting, with its outline (Alt+4)</source>
        <translation>Y cyfarfod cyfan, â’i amlinelliad (Alt+4)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Keep one of them too…</source>
        <translation>Cadw un ohonynt hefyd…</translation>
    </message>
    <message>
        <source>Kept; it is asked again whenever minutes are added</source>
        <translation>Cadwyd; fe’i gofynnir eto bob tro yr ychwanegir cofnodion</translation>
    </message>
    <message>
        <source>Kept; it is asked again whenever minutes are added. Related in your minutes: {names}.</source>
        <translation>Cadwyd; fe’i gofynnir eto bob tro yr ychwanegir cofnodion. Yn gysylltiedig yn eich cofnodion: {names}.</translation>
    </message>
    <message>
        <source>Leave exempt items out first: while they are included nothing is kept.</source>
        <translation>Gadewch eitemau eithriedig allan yn gyntaf: ni chedwir dim tra’u bod wedi’u cynnwys.</translation>
    </message>
    <message>
        <source>Related in your minutes</source>
        <translation>Yn gysylltiedig yn eich cofnodion</translation>
    </message>
</context>
<context>
    <name>StandingButton</name>
    <message>
        <source>Keep asking the question on show</source>
        <translation>Dal i ofyn y cwestiwn a ddangosir</translation>
    </message>
    <message>
        <source>No standing questions yet</source>
        <translation>Dim cwestiynau sefydlog eto</translation>
    </message>
    <message>
        <source>Standing questions</source>
        <translation>Cwestiynau sefydlog</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Peidio â gofyn</translation>
    </message>
    <message>
        <source>Tell me on the desktop when something is new</source>
        <translation>Dweud wrthyf ar y bwrdd gwaith pan fydd rhywbeth newydd</translation>
    </message>
</context>
<context>
    <name>StructureView</name>
    <message>
        <source>Show these words in the text</source>
        <translation>Dangos y geiriau hyn yn y testun</translation>
    </message>
    <message>
        <source>Structure of the minutes</source>
        <translation>Strwythur y cofnodion</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Learn from these minutes</source>
        <translation>Dysgu o’r cofnodion hyn</translation>
    </message>
    <message>
        <source>Learning from these minutes is paused.</source>
        <translation>Mae’r dysgu o’r cofnodion hyn wedi’i oedi.</translation>
    </message>
    <message>
        <source>Minutebook could learn how this council writes, to find more.</source>
        <translation>Gallai Minutebook ddysgu sut mae’r cyngor hwn yn ysgrifennu, er mwyn canfod mwy.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mwy…</translation>
    </message>
    <message>
        <source>Not now: suggest it again when many more minutes are there</source>
        <translation>Nid nawr: ei awgrymu eto pan fydd llawer mwy o gofnodion yno</translation>
    </message>
    <message>
        <source>Shows what would be learnt and how long it takes; nothing begins by itself</source>
        <translation>Yn dangos beth a ddysgid a faint o amser y mae’n ei gymryd; nid oes dim yn dechrau ohono’i hun</translation>
    </message>
</context>
<context>
    <name>Switching</name>
    <message>
        <source>Archive: {name}</source>
        <translation>Archif: {name}</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>Archif newydd…</translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>Agor archif arall…</translation>
    </message>
    <message>
        <source>This archive is open already</source>
        <translation>Mae’r archif hon ar agor eisoes</translation>
    </message>
    <message>
        <source>{folder}: click for other archives</source>
        <translation>{folder}: cliciwch am archifau eraill</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss this notice (Esc)</source>
        <translation>Diystyru’r hysbysiad hwn (Esc)</translation>
    </message>
</context>
<context>
    <name>TrailChart</name>
    <message>
        <source>Mentions by meeting</source>
        <translation>Crybwylliadau fesul cyfarfod</translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
</context>
<context>
    <name>TrailView</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Yn ôl i’r hyn a ddangoswyd o’r blaen</translation>
    </message>
    <message>
        <source>Copied all steps with their citations</source>
        <translation>Copïwyd pob cam â’i gyfeirnod</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Copïwyd gyda’i gyfeirnod</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy all steps with their citations</source>
        <translation>Copïo pob cam â’i gyfeirnod</translation>
    </message>
    <message>
        <source>No meeting spoke of this closely enough to be put on a line of time.</source>
        <translation>Ni thrafododd yr un cyfarfod hyn yn ddigon manwl i’w roi ar linell amser.</translation>
    </message>
</context>
<context>
    <name>Trailing</name>
    <message>
        <source>Following the question from meeting to meeting…</source>
        <translation>Wrthi’n dilyn y cwestiwn o gyfarfod i gyfarfod…</translation>
    </message>
    <message>
        <source>Looking for what became of it…</source>
        <translation>Wrthi’n chwilio am yr hyn a ddaeth ohono…</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Gives it up; nothing is changed</source>
        <translation>Yn rhoi’r gorau iddo; ni newidir dim</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Stopio’r gwaith hwn</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>Stopio: {work}</translation>
    </message>
</context>
<context>
    <name>_Folder</name>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
</context>
<context>
    <name>_Switch</name>
    <message>
        <source>Off</source>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ymlaen</translation>
    </message>
</context>
</TS>
