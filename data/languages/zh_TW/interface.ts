<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Begin this point again</source>
        <translation>重新開始這個穴位</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>不做了</translation>
    </message>
    <message>
        <source>acupress was closed in the middle of a session. Nothing is lost.</source>
        <translation>acupress 在練習途中關閉了。什麼都沒有遺失。</translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation>進度已保留。</translation>
    </message>
    <message>
        <source>Kept for you since your baby woke.</source>
        <translation>寶寶醒來時，已為你保留進度。</translation>
    </message>
    <message>
        <source>{0}; less than a minute is left.</source>
        <translation>{0}；剩不到一分鐘。</translation>
    </message>
    <message>
        <source>{0}; a minute is left.</source>
        <translation>{0}；還剩一分鐘。</translation>
    </message>
    <message>
        <source>{0}; {1} minutes are left.</source>
        <translation>{0}；還剩 {1} 分鐘。</translation>
    </message>
    <message>
        <source>You had just begun</source>
        <translation>你才剛開始</translation>
    </message>
    <message>
        <source>You were warming your back</source>
        <translation>你正在溫敷下背</translation>
    </message>
    <message>
        <source>You were breathing quietly</source>
        <translation>你正在安靜地呼吸</translation>
    </message>
    <message>
        <source>You had pressed every point</source>
        <translation>你已按完所有穴位</translation>
    </message>
    <message>
        <source>You were on your way to {0}</source>
        <translation>你正要換到{0}</translation>
    </message>
    <message>
        <source>You were at {0}, left side</source>
        <translation>你做到{0}，左邊</translation>
    </message>
    <message>
        <source>You were at {0}, right side</source>
        <translation>你做到{0}，右邊</translation>
    </message>
    <message>
        <source>You were at {0}, both sides</source>
        <translation>你做到{0}，兩邊</translation>
    </message>
    <message>
        <source>You were at {0}</source>
        <translation>你做到{0}</translation>
    </message>
    <message>
        <source>Your last session was a while ago, so today begins afresh.</source>
        <translation>上次練習已經隔了一段時間，所以今天重新開始。</translation>
    </message>
    <message>
        <source>What you have told since does not go with the rest of your last session.</source>
        <translation>你後來填的資料，與上次練習剩下的部分不合。</translation>
    </message>
    <message>
        <source>A point in the rest of your last session felt wrong, so it is let go.</source>
        <translation>上次練習剩下的部分裡，有個穴位讓你覺得不對勁，所以不再繼續。</translation>
    </message>
    <message>
        <source>acupress has changed since your last session, so the rest of it is let go.</source>
        <translation>上次練習之後 acupress 已有更新，所以剩下的部分不再繼續。</translation>
    </message>
    <message>
        <source>{0} What you did counts.</source>
        <translation>{0}你做過的都算數。</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>複製的內容</translation>
    </message>
    <message>
        <source>{0} files at once</source>
        <translation>一次 {0} 個檔案</translation>
    </message>
    <message>
        <source>at most {0} pictures of the codes of one routine</source>
        <translation>同一套流程的 QR 碼圖片，最多 {0} 張</translation>
    </message>
    <message>
        <source>one routine at a time</source>
        <translation>一次一套流程</translation>
    </message>
    <message>
        <source>no code that can be read</source>
        <translation>沒有可辨識的 QR 碼</translation>
    </message>
    <message>
        <source>a sharp picture with the whole code in it</source>
        <translation>清晰、QR 碼完整的圖片</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>不是檔案</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>不是圖片</translation>
    </message>
    <message>
        <source>a picture of at most {0} million pixels</source>
        <translation>不超過 {0} 百萬畫素的圖片</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>New point of my own…</source>
        <translation>新增自訂穴位…</translation>
    </message>
    <message>
        <source>Change this point…</source>
        <translation>修改這個穴位…</translation>
    </message>
    <message>
        <source>{0} is in, as step {1}.</source>
        <translation>已加入{0}，為第 {1} 步。</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>用名稱</translation>
    </message>
    <message>
        <source>On the body</source>
        <translation>在人體圖上</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>第 {0} 步</translation>
    </message>
    <message>
        <source>steps {0}</source>
        <translation>第 {0} 步</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>加入{0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Add {0} after step {1}</source>
        <translation>把{0}加在第 {1} 步之後</translation>
    </message>
    <message>
        <source>Add {0} as the first step</source>
        <translation>把{0}加為第一步</translation>
    </message>
    <message>
        <source>Add: choose a point first</source>
        <translation>加入：請先選一個穴位</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>還沒有卡片</translation>
    </message>
    <message>
        <source>Card, front and back</source>
        <translation>卡片正反面</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>標籤：{0}</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>沒有標題</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 個穴位</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} 個穴位</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>給{0}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收到的</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>{0} 天前</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>On the midline: there are no sides to choose.</source>
        <translation>在正中線上：不分左右。</translation>
    </message>
    <message>
        <source>Other ways below press one side alone.</source>
        <translation>下方其他方法可以只按一邊。</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>兩邊同時</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐邊</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>只按左邊</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>只按右邊</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>Note to the patient</source>
        <translation>給病人的備註</translation>
    </message>
    <message>
        <source>How it is pressed</source>
        <translation>怎麼按</translation>
    </message>
    <message>
        <source>Change to: {0}</source>
        <translation>換成：{0}</translation>
    </message>
    <message>
        <source>See the warnings</source>
        <translation>查看警示</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有備註</translation>
    </message>
    <message>
        <source>a soft ball</source>
        <translation>一顆軟球</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>一面牆</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>家人幫忙</translation>
    </message>
    <message>
        <source>a nursing chair</source>
        <translation>一張哺乳椅</translation>
    </message>
    <message>
        <source>one arm for the baby</source>
        <translation>一隻手抱寶寶</translation>
    </message>
    <message>
        <source>needs {0}</source>
        <translation>需要{0}</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>兩邊同時</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>先左後右</translation>
    </message>
    <message>
        <source>right, then left</source>
        <translation>先右後左</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>先安頓好</translation>
    </message>
    <message>
        <source>Warm pack</source>
        <translation>熱敷包</translation>
    </message>
    <message>
        <source>Change position</source>
        <translation>換姿勢</translation>
    </message>
    <message>
        <source>Find the point</source>
        <translation>找穴位</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>按壓</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>換邊</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Rest a moment</source>
        <translation>休息片刻</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>about {0}, until she has it</source>
        <translation>約 {0}，等她找到為止</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>從 {0} 起</translation>
    </message>
    <message>
        <source>1 change of position</source>
        <translation>換 1 次姿勢</translation>
    </message>
    <message>
        <source>{0} changes of position</source>
        <translation>換 {0} 次姿勢</translation>
    </message>
    <message>
        <source>no change of position</source>
        <translation>不用換姿勢</translation>
    </message>
    <message>
        <source>No steps yet. Find the first point by its name, or on the body.</source>
        <translation>還沒有步驟。用名稱或在人體圖上找第一個穴位。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Add points…</source>
        <translation>加入穴位…</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>步驟上移</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>步驟下移</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>0:00</source>
        <translation>0:00</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>還是空的</translation>
    </message>
    <message>
        <source>with moves, {0}</source>
        <translation>含移動時間，{0}</translation>
    </message>
    <message>
        <source>Timeline, {0} in all, {1}</source>
        <translation>時間軸，共 {0}，{1}</translation>
    </message>
    <message>
        <source>The session is paused</source>
        <translation>練習已暫停</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>暫停一下</translation>
    </message>
    <message>
        <source>Your place is kept. If you finish here, what you have done counts.</source>
        <translation>進度已保留。就算在這裡結束，做過的也算數。</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>在這裡結束</translation>
    </message>
    <message>
        <source>Baby woke: keep the rest for later</source>
        <translation>寶寶醒了：其餘的留到之後</translation>
    </message>
    <message>
        <source>finished early, and it counts</source>
        <translation>提早結束，一樣算數</translation>
    </message>
    <message>
        <source>stopped part-way, and it counts</source>
        <translation>中途停下，一樣算數</translation>
    </message>
    <message>
        <source>Pain {0} before, {1} after</source>
        <translation>疼痛：之前 {0} 分，之後 {1} 分</translation>
    </message>
    <message>
        <source>Pain {0} before</source>
        <translation>疼痛：之前 {0} 分</translation>
    </message>
    <message>
        <source>Pain {0} after</source>
        <translation>疼痛：之後 {0} 分</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Something feels wrong?</source>
        <translation>覺得不對勁？</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>找到了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Baby woke</source>
        <translation>寶寶醒了</translation>
    </message>
    <message>
        <source>A little longer</source>
        <translation>再久一點</translation>
    </message>
    <message>
        <source>Enough here</source>
        <translation>這裡夠了</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>換個方法</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>關閉聲音</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>開啟聲音</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸氣</translation>
    </message>
    <message>
        <source>Stay full</source>
        <translation>停住</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>吐氣</translation>
    </message>
    <message>
        <source>let the shoulders drop</source>
        <translation>讓肩膀放鬆</translation>
    </message>
    <message>
        <source>press</source>
        <translation>按</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>放</translation>
    </message>
    <message>
        <source>keep the touch</source>
        <translation>保持接觸</translation>
    </message>
    <message>
        <source>soften</source>
        <translation>放輕</translation>
    </message>
    <message>
        <source>let the pressure deepen</source>
        <translation>讓力道慢慢變深</translation>
    </message>
    <message>
        <source>Warmth first</source>
        <translation>先溫熱</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>溫敷</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>準備好了</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>both sides together</source>
        <translation>兩邊一起</translation>
    </message>
    <message>
        <source>on the midline</source>
        <translation>在正中線上</translation>
    </message>
    <message>
        <source>left side, then right</source>
        <translation>先左邊，再右邊</translation>
    </message>
    <message>
        <source>right side, then left</source>
        <translation>先右邊，再左邊</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左邊</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右邊</translation>
    </message>
    <message>
        <source>{0} · the same on both sides</source>
        <translation>{0} · 兩邊相同</translation>
    </message>
    <message>
        <source>Next: warm pack</source>
        <translation>下一個：熱敷包</translation>
    </message>
    <message>
        <source>Next: rest a moment</source>
        <translation>接下來：休息片刻</translation>
    </message>
    <message>
        <source>the left side</source>
        <translation>左邊</translation>
    </message>
    <message>
        <source>the right side</source>
        <translation>右邊</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>下一個：{0}</translation>
    </message>
    <message>
        <source>Next: {0}, {1}</source>
        <translation>下一個：{0}，{1}</translation>
    </message>
    <message>
        <source>Take the time you need: it waits for you</source>
        <translation>慢慢來：它會等你</translation>
    </message>
    <message>
        <source>Goes on by itself in {0}</source>
        <translation>{0} 後自動繼續</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation>會自動繼續</translation>
    </message>
    <message>
        <source>welcome back</source>
        <translation>歡迎回來</translation>
    </message>
    <message>
        <source>your place is kept</source>
        <translation>進度已保留</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Paused. Your place is kept.</source>
        <translation>已暫停，進度已保留。</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>你的流程</translation>
    </message>
    <message>
        <source>One of your files could not be used. It was left as it is.</source>
        <translation>你有一個檔案無法使用，它保持原樣。</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>我的流程</translation>
    </message>
    <message>
        <source>{0}. Have a wrapped warm pack ready.</source>
        <translation>{0}。請先備好包著布的熱敷包。</translation>
    </message>
    <message>
        <source>{0}. Have a soft ball ready.</source>
        <translation>{0}。請先備好一顆軟球。</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分鐘</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} breaths a minute</source>
        <translation>每分鐘呼吸 {0} 次</translation>
    </message>
    <message>
        <source>In {0} s, hold {1} s, out {2} s.</source>
        <translation>吸氣 {0} 秒，停 {1} 秒，吐氣 {2} 秒。</translation>
    </message>
    <message>
        <source>In {0} s, out {1} s.</source>
        <translation>吸氣 {0} 秒，吐氣 {1} 秒。</translation>
    </message>
    <message>
        <source>You are on it when {0}.</source>
        <translation>按對時，{0}。</translation>
    </message>
    <message>
        <source>The usual mistake: {0}</source>
        <translation>常見的錯誤：{0}</translation>
    </message>
    <message>
        <source>{0}, in a mirror</source>
        <translation>{0}，鏡中所見</translation>
    </message>
    <message>
        <source>{0}, as you see it</source>
        <translation>{0}，你自己所見</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Within a few days</source>
        <translation>幾天內</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>兩邊同時</translation>
    </message>
    <message>
        <source>one side after the other</source>
        <translation>先一邊，再另一邊</translation>
    </message>
    <message>
        <source>left side only</source>
        <translation>只按左邊</translation>
    </message>
    <message>
        <source>right side only</source>
        <translation>只按右邊</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation>今天，{0}</translation>
    </message>
    <message>
        <source>Yesterday, {0}</source>
        <translation>昨天，{0}</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Your routine has changed</source>
        <translation>你的流程有變化</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>There are no ratings in this time.</source>
        <translation>這段時間沒有評分。</translation>
    </message>
    <message>
        <source>Pain from 0 to 10, from {0} to {1}.</source>
        <translation>疼痛 0 到 10，從 {0} 到 {1}。</translation>
    </message>
    <message>
        <source>At the start: {0}.</source>
        <translation>開始時：{0}。</translation>
    </message>
    <message>
        <source>A clear change to the better: {0} or less.</source>
        <translation>明顯好轉：{0} 或更低。</translation>
    </message>
    <message>
        <source>Earlier weeks lay between {0} and {1}.</source>
        <translation>更早的幾週在 {0} 到 {1} 之間。</translation>
    </message>
    <message>
        <source>Week from {0}: {1}.</source>
        <translation>{0} 開始的一週：{1}。</translation>
    </message>
    <message>
        <source>You said: {0} at worst, {1} usually.</source>
        <translation>你說：最痛 {0}，平時 {1}。</translation>
    </message>
    <message>
        <source>Sessions with a rating: {0}.</source>
        <translation>有評分的練習：{0}。</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. GNOME, KDE Plasma and most others do by themselves; on a plain window manager install such a service, for instance dunst, and start it when you log in. Until then your phone's calendar can remind you.</source>
        <translation>這個桌面沒有顯示通知的服務。GNOME、KDE Plasma 等大多內建；用簡單的視窗管理員時，請安裝這樣的服務，例如 dunst，並在登入時啟動。在那之前可以讓手機行事曆提醒你。</translation>
    </message>
    <message>
        <source>Nothing on this computer shows notifications now. Try again after the next login. Until then your phone's calendar can remind you.</source>
        <translation>這台電腦現在沒有顯示通知的服務。請下次登入後再試。在那之前可以讓手機行事曆提醒你。</translation>
    </message>
    <message>
        <source>Look into System Settings, Notifications: allow them for acupress or Python, as banners. A Focus (the moon in the menu bar) holds them back until it is over.</source>
        <translation>請看「系統設定」裡的「通知」：允許 acupress 或 Python 以橫幅顯示。專注模式（選單列裡的月亮）會在結束前擋住通知。</translation>
    </message>
    <message>
        <source>Look into Settings, System, Notifications: switch them on, for acupress or Python too, and Do not disturb off. They may also wait at the clock, at the lower right.</source>
        <translation>請看「設定」→「系統」→「通知」：打開通知（也為 acupress 或 Python 打開），並關閉「請勿打擾」。通知也可能在右下角時鐘旁等著。</translation>
    </message>
    <message>
        <source>Look whether Do not disturb is on: at the clock or in the quick settings. Then look into the settings of your desktop, Notifications: allow them for acupress. They may also wait in the list at the clock.</source>
        <translation>看看是否開著「請勿打擾」：在時鐘旁或快速設定裡。再看桌面設定裡的「通知」：允許 acupress。通知也可能在時鐘旁的清單裡等著。</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>每週一次</translation>
    </message>
    <message>
        <source>Has anything changed since last week?</source>
        <translation>和上週相比，有什麼變化嗎？</translation>
    </message>
    <message>
        <source>Has anything changed since you were last asked?</source>
        <translation>和上次詢問時相比，有什麼變化嗎？</translation>
    </message>
    <message>
        <source>If one of these is true now, choose “Something has changed”.</source>
        <translation>如果下面有任何一項現在屬實，請選「有變化」。</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>沒有變化</translation>
    </message>
    <message>
        <source>Something has changed</source>
        <translation>有變化</translation>
    </message>
    <message>
        <source>Please answer this first: what is safe today depends on it.</source>
        <translation>請先回答這個：今天怎樣才安全取決於它。</translation>
    </message>
    <message>
        <source>This needs help at once</source>
        <translation>這需要立刻求助</translation>
    </message>
    <message>
        <source>This needs a call today</source>
        <translation>這需要今天打電話</translation>
    </message>
    <message>
        <source>This needs a visit within days</source>
        <translation>這需要幾天內就診</translation>
    </message>
    <message>
        <source>A possible pregnancy</source>
        <translation>可能懷孕</translation>
    </message>
    <message>
        <source>A blood clot, found or suspected</source>
        <translation>血栓，已確認或懷疑</translation>
    </message>
    <message>
        <source>A blood thinner, easy bruising or low platelets</source>
        <translation>抗凝血藥物、容易瘀青或血小板低</translation>
    </message>
    <message>
        <source>A fever, or feeling ill</source>
        <translation>發燒，或身體不適</translation>
    </message>
    <message>
        <source>Or something else that is new</source>
        <translation>或其他新出現的情況</translation>
    </message>
    <message>
        <source>Please answer this one first: what is safe depends on it.</source>
        <translation>請先回答這一題：怎樣才安全要看它。</translation>
    </message>
    <message>
        <source>Your course is complete: time to look back.</source>
        <translation>你的計畫完成了：可以回顧一下。</translation>
    </message>
    <message>
        <source>Your course: {0} of {1} days. Days left: {2}.</source>
        <translation>你的計畫：{1} 天中的 {0} 天。還剩 {2} 天。</translation>
    </message>
    <message>
        <source>Look at the course</source>
        <translation>查看計畫</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>回顧</translation>
    </message>
    <message>
        <source>A session on {0} of {1} days.</source>
        <translation>{1} 天中有 {0} 天做了練習。</translation>
    </message>
    <message>
        <source>Your pain</source>
        <translation>你的疼痛</translation>
    </message>
    <message>
        <source>Your signs, then and now</source>
        <translation>你的徵象，當時和現在</translation>
    </message>
    <message>
        <source>You have not answered the questions again yet.</source>
        <translation>你還沒有再次回答問題。</translation>
    </message>
    <message>
        <source>{0}: {1} then, {2} now</source>
        <translation>{0}：當時{1}，現在{2}</translation>
    </message>
    <message>
        <source>Signs that are as they were: {0}</source>
        <translation>沒有變化的徵象：{0}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>你的話</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>媽媽</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>專業人員</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>你的情況</translation>
    </message>
    <message>
        <source>What is at hand</source>
        <translation>手邊有什麼</translation>
    </message>
    <message>
        <source>Over the past two weeks</source>
        <translation>過去兩週</translation>
    </message>
    <message>
        <source>I would rather not look</source>
        <translation>我不想看</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>如果你願意</translation>
    </message>
    <message>
        <source>How does your tongue look in daylight?</source>
        <translation>在日光下，你的舌頭看起來怎樣？</translation>
    </message>
    <message>
        <source>Before eating or drinking something that colours it.</source>
        <translation>在吃喝會染色的東西之前看。</translation>
    </message>
    <message>
        <source>Nobody told me</source>
        <translation>沒有人告訴我</translation>
    </message>
    <message>
        <source>My practitioner told me</source>
        <translation>中醫師告訴我</translation>
    </message>
    <message>
        <source>Has a practitioner of Chinese medicine named a pattern for you?</source>
        <translation>有中醫師告訴過你是哪種證型嗎？</translation>
    </message>
    <message>
        <source>What your practitioner says stands before every score.</source>
        <translation>中醫師的說法優先於任何評分。</translation>
    </message>
    <message>
        <source>Your journal was damaged, and has been put right.</source>
        <translation>你的日誌損壞過，已經修好。</translation>
    </message>
    <message>
        <source>Sessions that are here again: {0}.</source>
        <translation>找回的練習：{0}。</translation>
    </message>
    <message>
        <source>Of these from the back-up of {0}: {1}.</source>
        <translation>其中來自 {0} 的備份：{1}。</translation>
    </message>
    <message>
        <source>Sessions that could not be read: {0}.</source>
        <translation>無法讀出的練習：{0}。</translation>
    </message>
    <message>
        <source>The damaged file is kept as it was: {0}</source>
        <translation>損壞的檔案原樣保留：{0}</translation>
    </message>
    <message>
        <source>The damaged file was left where it is, as nothing could be written beside it. So what you do today is not kept.</source>
        <translation>損壞的檔案留在原處，因為旁邊無法寫入。所以今天做的不會被儲存。</translation>
    </message>
</context>
<context>
    <name>AtlasCanvas</name>
    <message>
        <source>Diagram with {0} points</source>
        <translation>有 {0} 個穴位的圖</translation>
    </message>
    <message>
        <source>Diagram with 1 point</source>
        <translation>有 1 個穴位的圖</translation>
    </message>
</context>
<context>
    <name>AtlasPanel</name>
    <message>
        <source>View</source>
        <translation>視角</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>As I see myself</source>
        <translation>以我自己所見</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>骨骼</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>經絡</translation>
    </message>
    <message>
        <source>As you look down at yourself, or into a mirror</source>
        <translation>就像你低頭看自己，或照鏡子</translation>
    </message>
    <message>
        <source>Shows the bones below the skin</source>
        <translation>顯示皮膚下的骨骼</translation>
    </message>
    <message>
        <source>Shows the tradition's channels as faint lines</source>
        <translation>以淡線顯示中醫的經絡</translation>
    </message>
</context>
<context>
    <name>BabyPage</name>
    <message>
        <source>Go to your baby</source>
        <translation>去看寶寶吧</translation>
    </message>
    <message>
        <source>What you have done counts: {0}.</source>
        <translation>你做過的都算數：{0}。</translation>
    </message>
    <message>
        <source>The rest is kept for later.</source>
        <translation>其餘的留到之後。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>好</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>On each day on which you use acupress a back-up is made by itself. It keeps {0} days, and one of each of the {1} weeks before.</source>
        <translation>使用 acupress 的每一天會自動備份一次。保留 {0} 天，以及先前 {1} 週每週一份。</translation>
    </message>
    <message>
        <source>The last one could not be made: {0}</source>
        <translation>上一次備份沒有成功：{0}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>現在備份</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>還沒有。</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>全部顯示（{0}）</translation>
    </message>
    <message>
        <source>What is here now took the place of something else. That is kept.</source>
        <translation>現在的內容取代了先前的內容，先前的已保留。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>before something took its place</source>
        <translation>被取代之前</translation>
    </message>
    <message>
        <source>All goes back to how it was then. What is here now is kept as a back-up first.</source>
        <translation>一切回到當時的樣子。現在的內容會先備份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>算了</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>Restore the back-up of {0}</source>
        <translation>還原 {0} 的備份</translation>
    </message>
</context>
<context>
    <name>BreathRing</name>
    <message>
        <source>Breathing circle</source>
        <translation>呼吸圓圈</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Rate your pain after a session, and a picture of it will grow here.</source>
        <translation>練習後給疼痛評分，這裡會慢慢長出一張圖。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The chart in words</source>
        <translation>用文字描述圖表</translation>
    </message>
    <message>
        <source>{0} of the last {1} days</source>
        <translation>最近 {1} 天中的 {0} 天</translation>
    </message>
    <message>
        <source>Your sessions will stand here.</source>
        <translation>你的練習會記在這裡。</translation>
    </message>
    <message>
        <source>The last session was on {0}</source>
        <translation>上次練習：{0}</translation>
    </message>
    <message>
        <source>So many sessions: only the weeks are shown.</source>
        <translation>練習很多：只顯示每週。</translation>
    </message>
    <message>
        <source>before a session</source>
        <translation>練習前</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>練習後</translation>
    </message>
    <message>
        <source>middle of a week</source>
        <translation>一週的中間值</translation>
    </message>
    <message>
        <source>worst of a week</source>
        <translation>一週最痛</translation>
    </message>
    <message>
        <source>usual in a week</source>
        <translation>一週平時</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>明顯好轉</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart of your pain</source>
        <translation>你的疼痛圖表</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your course</source>
        <translation>你的計畫</translation>
    </message>
    <message>
        <source>There is no journal today.</source>
        <translation>今天沒有日誌。</translation>
    </message>
    <message>
        <source>A session on {0} of {1} days. Then you look back on your pain and your signs, and decide how to go on.</source>
        <translation>{1} 天中有 {0} 天做練習。然後回顧疼痛和徵象，決定怎樣繼續。</translation>
    </message>
    <message>
        <source>The other days are free: which ones, you need not decide before.</source>
        <translation>其他的日子自由安排：不必事先決定哪幾天。</translation>
    </message>
    <message>
        <source>Begin today</source>
        <translation>今天開始</translation>
    </message>
    <message>
        <source>With the questions answered first, you can compare your signs later.</source>
        <translation>先回答問題，以後就可以比較你的徵象。</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>回答問題</translation>
    </message>
    <message>
        <source>{0} of {1} days</source>
        <translation>{1} 天中的 {0} 天</translation>
    </message>
    <message>
        <source>Days left: {0}</source>
        <translation>還剩 {0} 天</translation>
    </message>
    <message>
        <source>A full mark is a day with a session; the ring is today.</source>
        <translation>實心是有練習的日子；圓環是今天。</translation>
    </message>
    <message>
        <source>That is what this course asks for.</source>
        <translation>這個計畫要求的就是這些。</translation>
    </message>
    <message>
        <source>How do you want to go on?</source>
        <translation>你想怎樣繼續？</translation>
    </message>
    <message>
        <source>Answered once more, the questions show how your signs have moved.</source>
        <translation>再回答一次問題，就能看出徵象的變化。</translation>
    </message>
    <message>
        <source>Go on with four weeks</source>
        <translation>繼續四週</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>再問我一次</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>暫時夠了</translation>
    </message>
    <message>
        <source>A proposal</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>You skipped {0} or cut it short in {1} of your last {2} sessions.</source>
        <translation>最近 {2} 次練習中，有 {1} 次你跳過或縮短了{0}。</translation>
    </message>
    <message>
        <source>{0} of your last {1} sessions ended after about {2} min.</source>
        <translation>最近 {1} 次練習中，有 {0} 次約 {2} 分鐘後就結束。</translation>
    </message>
    <message>
        <source>It is one of the points that every routine shares, so it stays in.</source>
        <translation>它是所有流程共有的穴位，所以保留。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>保持不變。</translation>
    </message>
    <message>
        <source>Fitted to you</source>
        <translation>依你調整</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>End this course</source>
        <translation>結束這個計畫</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} 週</translation>
    </message>
    <message>
        <source>Shorter: {0} min</source>
        <translation>縮短：{0} 分鐘</translation>
    </message>
    <message>
        <source>Press it another way</source>
        <translation>換一種按法</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略過</translation>
    </message>
</context>
<context>
    <name>DataFlow</name>
    <message>
        <source>No back-up could be made: {0}</source>
        <translation>無法備份：{0}</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>全部匯出</translation>
    </message>
    <message>
        <source>Bring data in</source>
        <translation>匯入資料</translation>
    </message>
    <message>
        <source>The file is sound. It was made: {0}. What it holds takes the place of what is here; that is kept as a back-up first.</source>
        <translation>檔案完好。製作時間：{0}。裡面的內容會取代現在的內容；現在的會先備份。</translation>
    </message>
    <message>
        <source>That file cannot be used. {0}</source>
        <translation>這個檔案不能用。{0}</translation>
    </message>
    <message>
        <source>What is here could not be backed up first, so nothing was changed: {0}</source>
        <translation>無法先備份現在的內容，所以沒有改動：{0}</translation>
    </message>
    <message>
        <source>It could not be written: {0}</source>
        <translation>無法寫入：{0}</translation>
    </message>
    <message>
        <source>What was here is kept in: {0}</source>
        <translation>先前的內容保存在：{0}</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>沒有成功</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>沒能全部清除</translation>
    </message>
    <message>
        <source>These are still there. You can delete them yourself:</source>
        <translation>這些還在。你可以自己刪除：</translation>
    </message>
    <message>
        <source>Looked at again after erasing, and not there any more:</source>
        <translation>清除後再次查看，已經不在：</translation>
    </message>
    <message>
        <source>You can close acupress now. If you go on, it begins like the first time, and makes its folders anew.</source>
        <translation>現在可以關閉 acupress。如果繼續，它會像第一次那樣開始，並重新建立資料夾。</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>什麼都沒有留下</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的資料</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>算了</translation>
    </message>
    <message>
        <source>Backed up: {0}</source>
        <translation>已備份：{0}</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is ever sent anywhere.</source>
        <translation>一切都留在這台電腦上。絕不會傳送到任何地方。</translation>
    </message>
    <message>
        <source>Files: {0}. Size: {1}.</source>
        <translation>檔案：{0}。大小：{1}。</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>One file with all of it: the journal also as a table that any spreadsheet opens.</source>
        <translation>一個檔案包含全部：日誌也以表格形式儲存，任何試算表都能打開。</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>全部匯出…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>帶走</translation>
    </message>
    <message>
        <source>1. Here: export everything, and copy the file to the other computer.</source>
        <translation>1. 在這裡：全部匯出，把檔案複製到另一台電腦。</translation>
    </message>
    <message>
        <source>2. There: start acupress and open Settings, then “Your data”.</source>
        <translation>2. 在那邊：啟動 acupress，打開「設定」，再打開「你的資料」。</translation>
    </message>
    <message>
        <source>3. There: choose “Bring data in”, and the file.</source>
        <translation>3. 在那邊：選擇「匯入資料」和這個檔案。</translation>
    </message>
    <message>
        <source>Bring data in…</source>
        <translation>匯入資料…</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>換到另一台電腦</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Leave open</source>
        <translation>不填</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About it</source>
        <translation>關於這套流程</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>給誰</translation>
    </message>
    <message>
        <source>Stands on what you hand out. Leave it empty if you like.</source>
        <translation>會印在你交給她的資料上，也可以留空。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>With commas between them. They stay in your library.</source>
        <translation>用逗號分開。只留在你的流程庫裡。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>證型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不顯示</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>你的話</translation>
    </message>
    <message>
        <source>Shown and read out to her at home.</source>
        <translation>在家裡會顯示並唸給她聽。</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>結束時</translation>
    </message>
    <message>
        <source>Such as: Take your time, and stay warm.</source>
        <translation>例如：慢慢來，注意保暖。</translation>
    </message>
    <message>
        <source>Such as: Rest a little, and drink something warm.</source>
        <translation>例如：休息一下，喝點溫的。</translation>
    </message>
    <message>
        <source>Language of your words</source>
        <translation>你的話用的語言</translation>
    </message>
    <message>
        <source>The fixed words are in it too where acupress knows it, else in English.</source>
        <translation>固定用語也會用這個語言（acupress 有的話），否則用英文。</translation>
    </message>
    <message>
        <source>Breath and warmth</source>
        <translation>呼吸與溫熱</translation>
    </message>
    <message>
        <source>Pace of her breath</source>
        <translation>她的呼吸節奏</translation>
    </message>
    <message>
        <source>Warm pack before the first point</source>
        <translation>第一個穴位前先用熱敷包</translation>
    </message>
    <message>
        <source>A wrapped warm pack on the low back. Meant for Cold-Damp.</source>
        <translation>把包好布的熱敷包放在下背。適用於寒濕。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>檢視日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>2 週後</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <translation>4 週後</translation>
    </message>
    <message>
        <source>From then on acupress tells her to talk to you again.</source>
        <translation>從那天起，acupress 會請她再與你談談。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>信頭</translation>
    </message>
    <message>
        <source>Your patient</source>
        <translation>你的病人</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警示</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>All routines</source>
        <translation>所有流程</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試做</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>交給她…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>沒有標題</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>It cannot be saved like this ({0}); allowed: {1}. Undo brings it back.</source>
        <translation>這樣無法儲存（{0}）；允許：{1}。按復原可以還原。</translation>
    </message>
    <message>
        <source>This cannot be saved now: {0}. It is tried again every few seconds. Nothing is lost while acupress stays open.</source>
        <translation>現在無法儲存：{0}。每隔幾秒會再試一次。只要 acupress 開著，什麼都不會遺失。</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Your routines will lie here</source>
        <translation>你的流程會放在這裡</translation>
    </message>
    <message>
        <source>Begin with a pattern, fit it to the woman you have just treated, and hand it to her: as a file, on paper, or as a page that plays on her phone.</source>
        <translation>從一個證型開始，依你剛治療過的她調整，再交給她：可以是檔案、紙本，或能在她手機上播放的網頁。</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>新流程</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you hand it out yourself.</source>
        <translation>在你自己交出去之前，一切都只留在這台電腦。</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>The journal, answers, routines, settings and back-ups, and what acupress has set up with your desktop. Afterwards it looks everywhere again and shows you that nothing is left. What you have saved or exported elsewhere stays there.</source>
        <translation>日誌、回答、流程、設定和備份，以及 acupress 在桌面上設定的一切。之後會再次查看每一處，並讓你看到什麼都沒有留下。你儲存或匯出到別處的內容不受影響。</translation>
    </message>
    <message>
        <source>This is for everybody: {0}.</source>
        <translation>這會影響所有人：{0}。</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>To go on, type the word: {0}</source>
        <translation>要繼續，請輸入：{0}</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>A part of your word</source>
        <translation>你寫的一部分</translation>
    </message>
    <message>
        <source>Find sessions by a part of your word</source>
        <translation>依你寫的內容尋找練習</translation>
    </message>
    <message>
        <source>Find sessions by what the day was like</source>
        <translation>依當天情況尋找練習</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任何一天</translation>
    </message>
    <message>
        <source>Find sessions with or without a rating</source>
        <translation>依有無評分尋找練習</translation>
    </message>
    <message>
        <source>Rated or not</source>
        <translation>不限評分</translation>
    </message>
    <message>
        <source>With a rating</source>
        <translation>有評分</translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation>無評分</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>As I see myself</source>
        <translation>以我自己所見</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>骨骼</translation>
    </message>
    <message>
        <source>To the atlas</source>
        <translation>到圖譜</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {1}/{2}</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>找到了</translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message>
        <source>Well done</source>
        <translation>做得很好</translation>
    </message>
    <message>
        <source>That counts, too</source>
        <translation>這樣也算數</translation>
    </message>
    <message>
        <source>{0} for yourself. Get up slowly, over your side if you lay down.</source>
        <translation>你為自己留了 {0}。慢慢起身，剛才躺著的話先側身再起來。</translation>
    </message>
    <message>
        <source>Pain before, 0 (none) to 10 (worst)</source>
        <translation>之前的疼痛，0（不痛）到 10（最痛）</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>之前的疼痛</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>現在的疼痛</translation>
    </message>
    <message>
        <source>Your day, if something fits</source>
        <translation>今天的情況（有合適的就選）</translation>
    </message>
    <message>
        <source>A word, if you like</source>
        <translation>想寫的話，寫一句</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Safety check</source>
        <translation>安全檢查</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>開始之前</translation>
    </message>
    <message>
        <source>Everything you answer stays on this computer.</source>
        <translation>你的所有回答都只留在這台電腦。</translation>
    </message>
    <message>
        <source>I am a practitioner</source>
        <translation>我是專業人員</translation>
    </message>
    <message>
        <source>Is any of this true for you now?</source>
        <translation>你現在有以下任何情況嗎？</translation>
    </message>
    <message>
        <source>Tick what is true. One alone means that someone should look at it first.</source>
        <translation>符合的請打勾。只要有一項，就該先請醫護人員看過。</translation>
    </message>
    <message>
        <source>This needs help at once</source>
        <translation>這需要立刻求助</translation>
    </message>
    <message>
        <source>This needs a call today</source>
        <translation>這需要今天打電話</translation>
    </message>
    <message>
        <source>This needs a visit within days</source>
        <translation>這需要幾天內就診</translation>
    </message>
    <message>
        <source>A few facts about you</source>
        <translation>關於你的幾件事</translation>
    </message>
    <message>
        <source>They decide which points are left out or pressed more lightly.</source>
        <translation>這些會決定哪些穴位略過，哪些要按輕一點。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>None of these, go on</source>
        <translation>都沒有，繼續</translation>
    </message>
    <message>
        <source>Please answer this one first: what is safe depends on it.</source>
        <translation>請先回答這一題：怎樣才安全要看它。</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>When the calendar reminds</source>
        <translation>行事曆提醒時間</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>交給她</translation>
    </message>
    <message>
        <source>Routine without a title</source>
        <translation>沒有標題的流程</translation>
    </message>
    <message>
        <source>It has no steps yet. Put a point into it first.</source>
        <translation>還沒有步驟，請先加入一個穴位。</translation>
    </message>
    <message>
        <source>What you keep of your patient and your tags are not handed out.</source>
        <translation>你對病人的記錄和標籤都不會交出去。</translation>
    </message>
    <message>
        <source>Save all of it into a folder…</source>
        <translation>全部存到資料夾…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>美規信紙（Letter）</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>一般大小</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Four to a page</source>
        <translation>一頁四張</translation>
    </message>
    <message>
        <source>4 × 6 in</source>
        <translation>4 × 6 吋</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>皮夾大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Routine file</source>
        <translation>流程檔</translation>
    </message>
    <message>
        <source>For acupress on her computer: a double click opens it.</source>
        <translation>給她電腦上的 acupress 用：按兩下就能開啟。</translation>
    </message>
    <message>
        <source>Page for a phone</source>
        <translation>手機網頁</translation>
    </message>
    <message>
        <source>One file that plays in any browser, without the internet.</source>
        <translation>單一檔案，任何瀏覽器都能播放，不需要網路。</translation>
    </message>
    <message>
        <source>Sheet for the patient</source>
        <translation>給病人的說明單</translation>
    </message>
    <message>
        <source>The routine in order, how to press, when to stop, two weeks to tick.</source>
        <translation>依序列出流程、怎麼按、何時停，還有兩週的打勾表。</translation>
    </message>
    <message>
        <source>Point cards</source>
        <translation>穴位卡</translation>
    </message>
    <message>
        <source>A card for each point: where it lies on the front, how on the back.</source>
        <translation>每個穴位一張卡：正面看位置，背面看按法。</translation>
    </message>
    <message>
        <source>Wall poster</source>
        <translation>牆上海報</translation>
    </message>
    <message>
        <source>The whole routine on one page, to be read from where she sits.</source>
        <translation>整套流程在一頁上，坐著就能看清楚。</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>聲音檔</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>A daily reminder that any phone takes.</source>
        <translation>每日提醒，任何手機都能用。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Your hand is the ruler</source>
        <translation>你的手就是尺</translation>
    </message>
    <message>
        <source>Distances to a point are told in fingers' breadths, always your own. Once measured, the finger rulers here are shown as broad as yours.</source>
        <translation>到穴位的距離用指寬來說，一律以你自己的手指為準。量過一次之後，這裡的手指尺就和你的手指一樣寬。</translation>
    </message>
    <message>
        <source>The drawn card</source>
        <translation>畫出的卡片</translation>
    </message>
    <message>
        <source>Four fingers</source>
        <translation>四指</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>拇指</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Forget these measures</source>
        <translation>清除這些尺寸</translation>
    </message>
    <message>
        <source>1. How large is your screen?</source>
        <translation>1. 你的螢幕有多大？</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen and move the slider until the drawn card is just as wide. Any card with a chip will do: they are all 85.6 mm wide.</source>
        <translation>拿一張金融卡貼著螢幕，移動滑桿，直到畫出的卡片與它一樣寬。有晶片的卡都可以，寬度都是 85.6mm。</translation>
    </message>
    <message>
        <source>Width of the drawn card</source>
        <translation>畫出的卡片寬度</translation>
    </message>
    <message>
        <source>2. How broad are your fingers?</source>
        <translation>2. 你的手指有多寬？</translation>
    </message>
    <message>
        <source>Press the upper arrow and fingers are drawn below. Lay four fingers, held together, on them and change the number until they are equally broad at the middle joints. Then do the same with your thumb, at its joint. Or measure with a ruler and type the millimetres.</source>
        <translation>按上方的箭頭，下面就會畫出手指。把四指併攏放上去，調整數字，直到中間指節處一樣寬；再以同樣方式量拇指的關節處。也可以用尺量，直接輸入公釐數。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測量</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
</context>
<context>
    <name>HandsRow</name>
    <message>
        <source>Both free</source>
        <translation>雙手空著</translation>
    </message>
    <message>
        <source>Baby in arm</source>
        <translation>抱著寶寶</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>無法讀取日誌。</translation>
    </message>
    <message>
        <source>There is no journal today.</source>
        <translation>今天沒有日誌。</translation>
    </message>
    <message>
        <source>Today says why.</source>
        <translation>原因請看「今天」。</translation>
    </message>
    <message>
        <source>Your sessions will stand here.</source>
        <translation>你的練習會記在這裡。</translation>
    </message>
    <message>
        <source>The first one is entered as soon as you press Start.</source>
        <translation>一按「開始」，就會記下第一筆。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改變了什麼</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>改變了什麼，為什麼</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>就診用</translation>
    </message>
    <message>
        <source>My course</source>
        <translation>我的計畫</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>你的練習</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>尋找…</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Your letterhead</source>
        <translation>你的信頭</translation>
    </message>
    <message>
        <source>Stands on all that you hand out. Your next new routine begins with it.</source>
        <translation>會放在你交出去的所有資料上。下一套新流程也會從它開始。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>診所</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Telephone, e-mail, address, in one line.</source>
        <translation>電話、電子郵件、地址，寫成一行。</translation>
    </message>
    <message>
        <source>A PNG or a JPEG. A large one is made smaller.</source>
        <translation>PNG 或 JPEG 圖片。太大的會自動縮小。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
</context>
<context>
    <name>LifeRuler</name>
    <message>
        <source>Measure my hand</source>
        <translation>量我的手</translation>
    </message>
    <message>
        <source>On you about {0} mm</source>
        <translation>在你身上約 {0} mm</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Your logo</source>
        <translation>你的標誌</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose a picture for your logo</source>
        <translation>選一張圖片當標誌</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除標誌</translation>
    </message>
    <message>
        <source>{0} cannot be used. Please choose a PNG or a JPEG.</source>
        <translation>{0}無法使用。請選 PNG 或 JPEG 圖片。</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>圖片 ({0})</translation>
    </message>
    <message>
        <source>Choose your logo</source>
        <translation>選擇你的標誌</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>My pattern</source>
        <translation>我的證型</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>穴位</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>診間</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>{0} min</source>
        <translation>{0} 分鐘</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>{0}: people on this computer</source>
        <translation>{0}：這台電腦上的人</translation>
    </message>
</context>
<context>
    <name>NewRoutinePage</name>
    <message>
        <source>For whom</source>
        <translation>給誰</translation>
    </message>
    <message>
        <source>Her name, if you like</source>
        <translation>她的名字，想填再填</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>所有流程</translation>
    </message>
    <message>
        <source>A new routine</source>
        <translation>新的流程</translation>
    </message>
    <message>
        <source>What to begin from</source>
        <translation>從什麼開始</translation>
    </message>
    <message>
        <source>Nothing: I put it together myself</source>
        <translation>空白：我自己組合</translation>
    </message>
    <message>
        <source>To begin from an earlier routine, choose Duplicate in the list.</source>
        <translation>要從先前的流程開始，請在清單中選「建立副本」。</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分鐘</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note to the patient</source>
        <translation>給病人的備註</translation>
    </message>
    <message>
        <source>What she is to mind here. It is read to her.</source>
        <translation>她在這裡要留意什麼。會唸給她聽。</translation>
    </message>
    <message>
        <source>1 letter left</source>
        <translation>還可以輸入 1 個字</translation>
    </message>
    <message>
        <source>{0} letters left</source>
        <translation>還可以輸入 {0} 個字</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>about {n} month</source>
        <translation>約 {n} 個月</translation>
    </message>
    <message>
        <source>about {n} months</source>
        <translation>約 {n} 個月</translation>
    </message>
</context>
<context>
    <name>OpeningFlow</name>
    <message>
        <source>Routines and pictures of their codes ({0})</source>
        <translation>流程與 QR 碼圖片 ({0})</translation>
    </message>
    <message>
        <source>All files ({0})</source>
        <translation>所有檔案 ({0})</translation>
    </message>
    <message>
        <source>Open a routine</source>
        <translation>開啟流程</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>A routine was handed to you</source>
        <translation>有人給了你一套流程</translation>
    </message>
    <message>
        <source>Follow this routine</source>
        <translation>照這套流程做</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>留到之後</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>編輯副本</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>現在不要</translation>
    </message>
    <message>
        <source>Nothing is changed until you choose.</source>
        <translation>在你選擇之前，什麼都不會改變。</translation>
    </message>
    <message>
        <source>It says it is from {0}</source>
        <translation>上面寫著來自{0}</translation>
    </message>
    <message>
        <source>It does not say who made it</source>
        <translation>上面沒寫是誰做的</translation>
    </message>
    <message>
        <source>{0}, for {1}</source>
        <translation>{0}，給{1}</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} 個穴位</translation>
    </message>
    <message>
        <source>One point</source>
        <translation>一個穴位</translation>
    </message>
    <message>
        <source>{0}, {1} minutes with moving and finding them.</source>
        <translation>{0}，{1} 分鐘，含換姿勢和找穴位。</translation>
    </message>
    <message>
        <source>Some points are its maker's own: {0}. Who should not press these, only its maker can say.</source>
        <translation>有些穴位是製作者自訂的：{0}。哪些人不該按，只有製作者能說明。</translation>
    </message>
    <message>
        <source>Made on {0}.</source>
        <translation>製作日期：{0}。</translation>
    </message>
    <message>
        <source>Meant to begin on {0}.</source>
        <translation>預定從{0}開始。</translation>
    </message>
    <message>
        <source>To be looked at again on {0}.</source>
        <translation>預定{0}再檢視。</translation>
    </message>
    <message>
        <source>Questions: {0}</source>
        <translation>有問題請洽：{0}</translation>
    </message>
    <message>
        <source>With what you have told acupress</source>
        <translation>依你告訴 acupress 的資料</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步說明</translation>
    </message>
    <message>
        <source>At the beginning: “{0}”</source>
        <translation>開始時：「{0}」</translation>
    </message>
    <message>
        <source>At the end: “{0}”</source>
        <translation>結束時：「{0}」</translation>
    </message>
    <message>
        <source>{0:g} s on each</source>
        <translation>每邊 {0:g} 秒</translation>
    </message>
    <message>
        <source>{0:g} s</source>
        <translation>{0:g} 秒</translation>
    </message>
</context>
<context>
    <name>OwnBreathPage</name>
    <message>
        <source>Breathe as you do</source>
        <translation>照你平常的樣子呼吸</translation>
    </message>
    <message>
        <source>Tap each time you begin to breathe in: press any key, or click anywhere.</source>
        <translation>每次開始吸氣就點一下：按任意鍵，或點任何地方。</translation>
    </message>
    <message>
        <source>There is no hurry, and no right or wrong.</source>
        <translation>不用急，也沒有對錯。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>That was quicker than a breath. Let it begin again with this one.</source>
        <translation>這比一次呼吸還快。就從這一下重新開始。</translation>
    </message>
    <message>
        <source>That was a long while. Let it begin again with this one.</source>
        <translation>隔了好一會兒。就從這一下重新開始。</translation>
    </message>
    <message>
        <source>Good. One more.</source>
        <translation>很好，再一次。</translation>
    </message>
    <message>
        <source>Good. Just like that.</source>
        <translation>很好，就是這樣。</translation>
    </message>
    <message>
        <source>{0} of {1}. {2}</source>
        <translation>{0}/{1}。{2}</translation>
    </message>
</context>
<context>
    <name>OwnPointForm</name>
    <message>
        <source>The point</source>
        <translation>穴位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>在哪裡</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>怎麼找</translation>
    </message>
    <message>
        <source>One step a line, as you would say it.</source>
        <translation>一行一步，照你平常說的寫。</translation>
    </message>
    <message>
        <source>What it feels like there</source>
        <translation>那裡的感覺</translation>
    </message>
    <message>
        <source>Goes on from: You are on it when …</source>
        <translation>接在這句後面：按對時，…</translation>
    </message>
    <message>
        <source>The usual mistake, if there is one</source>
        <translation>常見的錯誤（如果有）</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一個名稱。</translation>
    </message>
    <message>
        <source>Say where it is.</source>
        <translation>請說明在哪裡。</translation>
    </message>
    <message>
        <source>Say how to find it.</source>
        <translation>請說明怎麼找。</translation>
    </message>
    <message>
        <source>Say what it feels like there.</source>
        <translation>請說明那裡的感覺。</translation>
    </message>
    <message>
        <source>It needs a way to press it.</source>
        <translation>需要一種按壓方法。</translation>
    </message>
    <message>
        <source>Say how it is pressed.</source>
        <translation>請說明怎麼按。</translation>
    </message>
    <message>
        <source>Two of the ways are the same.</source>
        <translation>有兩種方法相同。</translation>
    </message>
    <message>
        <source>It lies on both sides, once on each.</source>
        <translation>左右兩邊各有一個。</translation>
    </message>
    <message>
        <source>It lies in the middle, once.</source>
        <translation>只有一個，在正中央。</translation>
    </message>
    <message>
        <source>How it is pressed</source>
        <translation>怎麼按</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>換個方法</translation>
    </message>
    <message>
        <source>What to take care of</source>
        <translation>要注意什麼</translation>
    </message>
    <message>
        <source>Proposed from the points near it. The care rules go by these.</source>
        <translation>依附近的穴位建議。照護規則會依此運作。</translation>
    </message>
</context>
<context>
    <name>OwnPointPage</name>
    <message>
        <source>A new point of your own</source>
        <translation>新的自訂穴位</translation>
    </message>
    <message>
        <source>Your own point</source>
        <translation>你的自訂穴位</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save this point</source>
        <translation>儲存這個穴位</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete this point</source>
        <translation>刪除這個穴位</translation>
    </message>
    <message>
        <source>Its name, and how it is found and pressed, come here.</source>
        <translation>它的名稱、找法和按法會顯示在這裡。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>人體圖</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Show it on the body</source>
        <translation>在人體圖上標出</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>用文字說明</translation>
    </message>
    <message>
        <source>That is beside the body. Click on it.</source>
        <translation>那裡在身體外面，請點在身體上。</translation>
    </message>
    <message>
        <source>There is nothing to measure from here. Try another drawing.</source>
        <translation>這裡沒有可以量的基準。試試另一張圖。</translation>
    </message>
    <message>
        <source>My point</source>
        <translation>我的穴位</translation>
    </message>
    <message>
        <source>your point</source>
        <translation>你的穴位</translation>
    </message>
    <message>
        <source>Choose a drawing and click where the point lies.</source>
        <translation>選一張圖，點在穴位的位置。</translation>
    </message>
    <message>
        <source>Click again to move it; the arrow keys move it a little.</source>
        <translation>再點一次可以移動；方向鍵可以微調。</translation>
    </message>
    <message>
        <source>A step presses it, so it cannot be deleted.</source>
        <translation>有步驟用到它，所以不能刪除。</translation>
    </message>
</context>
<context>
    <name>PaceEditor</name>
    <message>
        <source>Name of the pace</source>
        <translation>節奏名稱</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸氣</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>吐氣</translation>
    </message>
    <message>
        <source>Keep this pace</source>
        <translation>保留這個節奏</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>{0}. Allowed: {1}.</source>
        <translation>{0}。允許：{1}。</translation>
    </message>
</context>
<context>
    <name>PaceList</name>
    <message>
        <source>Pace of your breath</source>
        <translation>你的呼吸節奏</translation>
    </message>
    <message>
        <source>Add my own</source>
        <translation>加入我自己的</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>The pace “{0}” is not known. Until you choose one it is “{1}”.</source>
        <translation>找不到節奏「{0}」。在你選擇之前，先用「{1}」。</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>修改{0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除{0}</translation>
    </message>
    <message>
        <source>“{0}” is removed.</source>
        <translation>已移除「{0}」。</translation>
    </message>
    <message>
        <source>Bring {0} back</source>
        <translation>還原{0}</translation>
    </message>
</context>
<context>
    <name>PatternDetails</name>
    <message>
        <source>What the tradition says of {0}</source>
        <translation>中醫傳統怎麼說{0}</translation>
    </message>
    <message>
        <source>What it sets out to do</source>
        <translation>它想做到什麼</translation>
    </message>
    <message>
        <source>Organs it speaks of</source>
        <translation>它談到的臟腑</translation>
    </message>
    <message>
        <source>What else your strongest signs can mean</source>
        <translation>你最明顯的徵象還可能是什麼</translation>
    </message>
    <message>
        <source>Each of them also has an ordinary medical reading. Please speak of them.</source>
        <translation>每一項也都有一般醫學的解釋。請把它們說出來。</translation>
    </message>
    <message>
        <source>Tongue and pulse</source>
        <translation>舌與脈</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>舌象</translation>
    </message>
    <message>
        <source>Pulse, for your practitioner</source>
        <translation>脈象，供你的中醫師參考</translation>
    </message>
    <message>
        <source>{0}. It is never part of a score.</source>
        <translation>{0}。它從不計入分數。</translation>
    </message>
    <message>
        <source>The one that goes with this pattern: {0}.</source>
        <translation>與這個證型相應的是：{0}。</translation>
    </message>
    <message>
        <source>You chose the same.</source>
        <translation>你選的相同。</translation>
    </message>
    <message>
        <source>You chose: {0}.</source>
        <translation>你選的是：{0}。</translation>
    </message>
    <message>
        <source>It counts as one sign.</source>
        <translation>它算作一項徵象。</translation>
    </message>
    <message>
        <source>It is only shown, and does not count.</source>
        <translation>它只供參考，不計分。</translation>
    </message>
    <message>
        <source>Food and daily life</source>
        <translation>飲食與日常</translation>
    </message>
    <message>
        <source>What the tradition advises beside pressing, three things at a time.</source>
        <translation>除了按壓，傳統的建議，每次三條。</translation>
    </message>
    <message>
        <source>Tips for this week</source>
        <translation>本週建議</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>這台電腦上的人</translation>
    </message>
    <message>
        <source>Each has their own journal, answers and settings. That keeps things apart, but it is no lock: whoever uses this account of the computer can open them all.</source>
        <translation>每個人都有自己的日誌、回答和設定。這樣可以分開，但不是鎖：使用這個電腦帳號的人都能打開。</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>新增一個人</translation>
    </message>
    <message>
        <source>{0}. Open now.</source>
        <translation>{0}。現在開啟。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>是誰？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>算了</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>移除{0}？</translation>
    </message>
    <message>
        <source>The journal, answers, routines, settings and back-ups of {0} will be erased from this computer. Nobody can bring them back.</source>
        <translation>{0}的日誌、回答、流程、設定和備份將從這台電腦上清除。沒有人能還原。</translation>
    </message>
    <message>
        <source>To go on, type the name: {0}</source>
        <translation>要繼續，請輸入名字：{0}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Erase all that is kept of {0}</source>
        <translation>清除{0}的全部內容</translation>
    </message>
    <message>
        <source>It could not be kept: {0}</source>
        <translation>無法儲存：{0}</translation>
    </message>
    <message>
        <source>It could not be erased: {0}</source>
        <translation>無法清除：{0}</translation>
    </message>
    <message>
        <source>{0} is removed. Nothing of it is left here.</source>
        <translation>已移除{0}。這裡什麼都沒有留下。</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message>
        <source>also {0}</source>
        <translation>又稱{0}</translation>
    </message>
    <message>
        <source>Find it step by step</source>
        <translation>一步一步找</translation>
    </message>
    <message>
        <source>Print its card…</source>
        <translation>列印它的卡片…</translation>
    </message>
    <message>
        <source>It felt wrong in a session, so it is left out of your routine.</source>
        <translation>它在練習中讓你覺得不對勁，所以不放進你的流程。</translation>
    </message>
    <message>
        <source>You mostly skipped it, so it is left out of your routine.</source>
        <translation>你多半跳過它，所以流程裡略過了。</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>重新使用</translation>
    </message>
    <message>
        <source>Take out of my routine</source>
        <translation>從我的流程拿掉</translation>
    </message>
    <message>
        <source>Add to my routine</source>
        <translation>加進我的流程</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步說明</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>拿掉</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>請留意</translation>
    </message>
    <message>
        <source>Ways to press it</source>
        <translation>按壓方法</translation>
    </message>
    <message>
        <source>Why it is used</source>
        <translation>為什麼用它</translation>
    </message>
    <message>
        <source>In the tradition for {0}.</source>
        <translation>中醫傳統上用於{0}。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>In words alone</source>
        <translation>只用文字說明</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>From background knowledge, without a source of its own: {0}.</source>
        <translation>來自背景知識，沒有專屬的來源：{0}。</translation>
    </message>
    <message>
        <source>not yet checked by a practitioner</source>
        <translation>尚未由專業人員檢視</translation>
    </message>
    <message>
        <source>Checked: {0}</source>
        <translation>已檢視：{0}</translation>
    </message>
</context>
<context>
    <name>PointSearch</name>
    <message>
        <source>Code, name, or what for</source>
        <translation>代碼、名稱或用途</translation>
    </message>
    <message>
        <source>Search points</source>
        <translation>搜尋穴位</translation>
    </message>
    <message>
        <source>Points found</source>
        <translation>找到的穴位</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 個穴位</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} 個穴位</translation>
    </message>
    <message>
        <source>Nothing found. Try a code such as KI3, a name, or what it is used for.</source>
        <translation>找不到。試試代碼（例如 KI3）、名稱或用途。</translation>
    </message>
    <message>
        <source>used for {0}</source>
        <translation>用於{0}</translation>
    </message>
</context>
<context>
    <name>PointsPage</name>
    <message>
        <source>All points</source>
        <translation>所有穴位</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>人體圖</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>穴位</translation>
    </message>
</context>
<context>
    <name>PracticeFlow</name>
    <message>
        <source>It cannot be opened. {0}</source>
        <translation>無法開啟。{0}</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0}（副本）</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>診間</translation>
    </message>
    <message>
        <source>Title, patient, tag or point</source>
        <translation>標題、病人、標籤或穴位</translation>
    </message>
    <message>
        <source>Search routines</source>
        <translation>搜尋流程</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試做</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>交給她…</translation>
    </message>
    <message>
        <source>Follow it…</source>
        <translation>照著做…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>新流程</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Your routines cannot be read now. {0}</source>
        <translation>現在無法讀取你的流程。{0}</translation>
    </message>
    <message>
        <source>1 routine</source>
        <translation>1 套流程</translation>
    </message>
    <message>
        <source>{0} routines</source>
        <translation>{0} 套流程</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or another tag.</source>
        <translation>找不到。試試少一點字，或換個標籤。</translation>
    </message>
</context>
<context>
    <name>PressList</name>
    <message>
        <source>{0}, one side after the other</source>
        <translation>{0}，先一邊，再另一邊</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>先離開</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>改變了什麼，為什麼</translation>
    </message>
    <message>
        <source>It stays on this computer. Answers about harm are never kept.</source>
        <translation>留在這台電腦上。關於傷害的回答從不保存。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>還沒有變化。</translation>
    </message>
    <message>
        <source>What you answer, and what it changes in your routine, will be here.</source>
        <translation>你的回答，以及它改變了流程的哪些地方，會列在這裡。</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>顯示更早的</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>This cannot be opened as a routine</source>
        <translation>這無法當成流程開啟</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing here has changed.</source>
        <translation>它保持原樣，這裡也沒有任何改變。</translation>
    </message>
    <message>
        <source>… and {0} more like these.</source>
        <translation>…還有 {0} 項類似的。</translation>
    </message>
    <message>
        <source>Whoever made it can send it again as a file. If it was made by a newer acupress, this one needs to be brought up to date.</source>
        <translation>做的人可以再用檔案寄一次。如果是用較新的 acupress 做的，這裡的版本就需要更新。</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>開啟另一個</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>找到：{0}</translation>
    </message>
    <message>
        <source>Allowed: {0}</source>
        <translation>允許：{0}</translation>
    </message>
</context>
<context>
    <name>ReminderEditor</name>
    <message>
        <source>What comes before?</source>
        <translation>在什麼之後？</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用你自己的話</translation>
    </message>
    <message>
        <source>Such as: when the twins sleep</source>
        <translation>例如：雙胞胎睡著時</translation>
    </message>
    <message>
        <source>At about</source>
        <translation>大約</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>在這些天</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Please write what comes before it.</source>
        <translation>請寫下在什麼之後。</translation>
    </message>
    <message>
        <source>Please choose at least one day.</source>
        <translation>請至少選一天。</translation>
    </message>
</context>
<context>
    <name>ReminderList</name>
    <message>
        <source>There is none yet.</source>
        <translation>還沒有。</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>新增提醒</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>修改{0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除{0}</translation>
    </message>
    <message>
        <source>In your quiet hours, so it stays silent.</source>
        <translation>在你的安靜時段內，所以不提醒。</translation>
    </message>
    <message>
        <source>Next: today at {0}</source>
        <translation>下一次：今天 {0}</translation>
    </message>
    <message>
        <source>Next: tomorrow at {0}</source>
        <translation>下一次：明天 {0}</translation>
    </message>
    <message>
        <source>Next: {1} at {0}</source>
        <translation>下一次：{1} {0}</translation>
    </message>
</context>
<context>
    <name>ReminderTrial</name>
    <message>
        <source>Send me one now</source>
        <translation>現在送一個</translation>
    </message>
    <message>
        <source>Yes, I see it</source>
        <translation>看到了</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>沒看到</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>正在送出……</translation>
    </message>
    <message>
        <source>It was handed to your desktop. Do you see it?</source>
        <translation>已交給桌面。看到了嗎？</translation>
    </message>
    <message>
        <source>Good. This is how your reminders will come.</source>
        <translation>好。提醒就會這樣出現。</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Tied to something that happens anyway. One that you miss is simply gone.</source>
        <translation>跟著本來就會發生的事。錯過的就過去了。</translation>
    </message>
    <message>
        <source>When not</source>
        <translation>什麼時候不提醒</translation>
    </message>
    <message>
        <source>The same quiet hours as for the sound of sessions</source>
        <translation>與練習聲音的安靜時段相同</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>安靜從</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>安靜到</translation>
    </message>
    <message>
        <source>The same time twice means no quiet hours.</source>
        <translation>兩個時間相同表示沒有安靜時段。</translation>
    </message>
    <message>
        <source>Remind me again on a day that has its session already</source>
        <translation>當天已練習過，仍再提醒我</translation>
    </message>
    <message>
        <source>A notification with Start and Later. Later comes again after 30 minutes: after this feed. It names nothing of your body, as others may see it.</source>
        <translation>通知上有「開始」和「稍後」。「稍後」會在 30 分鐘後再來：餵完這次奶。它不提你的身體，因為別人可能看到。</translation>
    </message>
    <message>
        <source>Does it work here?</source>
        <translation>在這裡能用嗎？</translation>
    </message>
    <message>
        <source>acupress can remind you only while it runs.</source>
        <translation>acupress 只有在執行時才能提醒你。</translation>
    </message>
    <message>
        <source>Of several people it reminds the one whose window was open last.</source>
        <translation>如果有多人使用，它只提醒最後開啟視窗的那個人。</translation>
    </message>
    <message>
        <source>Start at login, without a window, and wait</source>
        <translation>登入時啟動，不顯示視窗，等待</translation>
    </message>
    <message>
        <source>Stay in the tray when I close the window</source>
        <translation>關閉視窗後留在系統匣</translation>
    </message>
    <message>
        <source>While the window is closed</source>
        <translation>視窗關閉時</translation>
    </message>
    <message>
        <source>That could not be kept: {0}. Please try again after the next login.</source>
        <translation>無法儲存：{0}。請下次登入後再試。</translation>
    </message>
    <message>
        <source>Your phone can remind you while this computer is off. Save them as a calendar file, send it to your phone and open it there.</source>
        <translation>電腦關機時手機可以提醒你。把提醒存成行事曆檔，傳到手機上打開。</translation>
    </message>
    <message>
        <source>Save for my phone…</source>
        <translation>存給手機…</translation>
    </message>
    <message>
        <source>In your phone's calendar</source>
        <translation>在手機行事曆裡</translation>
    </message>
    <message>
        <source>acupress reminders.ics</source>
        <translation>acupress 提醒.ics</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>The file of your reminders cannot be used, so changes hold only until you quit.</source>
        <translation>提醒檔案不能用，所以變更只在結束前有效。</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Your {0} minutes</source>
        <translation>你的 {0} 分鐘</translation>
    </message>
    <message>
        <source>Your quiet minutes</source>
        <translation>你的安靜時刻</translation>
    </message>
    <message>
        <source>A quiet time for you, whenever it suits.</source>
        <translation>給自己的一段安靜時間，什麼時候方便都行。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>See today's routine</source>
        <translation>看今天的流程</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Your practitioner told you: {0}</source>
        <translation>你的中醫師告訴你：{0}</translation>
    </message>
    <message>
        <source>By your answers alone: {0}</source>
        <translation>只依你的回答：{0}</translation>
    </message>
    <message>
        <source>This says what your answers are most like in the Chinese tradition. It is not a diagnosis. Whatever comes first, the routine is built around points that all four patterns share.</source>
        <translation>這裡說的是，在中醫傳統裡你的回答最接近什麼，並不是診斷。不論哪個排在前面，流程都以四種證型共用的穴位為主。</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Too few answers yet to say what they are most like</source>
        <translation>回答還太少，看不出最接近什麼</translation>
    </message>
    <message>
        <source>No pattern stands out from your answers</source>
        <translation>從你的回答看，沒有特別明顯的證型</translation>
    </message>
    <message>
        <source>Tied: {0} and {1} match your answers alike</source>
        <translation>不分上下：{0}與{1}同樣符合你的回答</translation>
    </message>
    <message>
        <source>Mixed: most like {0}, with {1} close behind</source>
        <translation>混合：最接近{0}，其次是{1}，相差不多</translation>
    </message>
    <message>
        <source>Most like {0}</source>
        <translation>最接近{0}</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>另外 {0} 種</translation>
    </message>
    <message>
        <source>How well each pattern fits</source>
        <translation>各證型的符合程度</translation>
    </message>
    <message>
        <source>Each sign counts from 0, never, to 4, always. From 40 % a pattern often matches, from 30 % partly. If your practitioner named a pattern, use that one: it stands before every score.</source>
        <translation>每項徵象從 0（從不）計到 4（總是）。40% 以上是「經常符合」，30% 以上是「部分符合」。如果你的中醫師說過是哪個證型，就用那個：它優先於任何分數。</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>支持的徵象</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>不支持的徵象</translation>
    </message>
    <message>
        <source>often matches</source>
        <translation>經常符合</translation>
    </message>
    <message>
        <source>partly matches</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>matches little</source>
        <translation>不太符合</translation>
    </message>
    <message>
        <source>too few answers for a score</source>
        <translation>回答太少，無法計分</translation>
    </message>
    <message>
        <source>{0} of {1} = {2} %</source>
        <translation>{0}/{1} = {2}%</translation>
    </message>
    <message>
        <source>tongue ({0})</source>
        <translation>舌象（{0}）</translation>
    </message>
    <message>
        <source>In use, as your practitioner told you</source>
        <translation>使用中，依你的中醫師所說</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Go by my answers again</source>
        <translation>改回依我的回答</translation>
    </message>
    <message>
        <source>Use this pattern</source>
        <translation>使用這個證型</translation>
    </message>
    <message>
        <source>My practitioner told me this pattern</source>
        <translation>這是中醫師告訴我的證型</translation>
    </message>
</context>
<context>
    <name>RoutineActions</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Show the folder</source>
        <translation>顯示資料夾</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止，沒有儲存任何東西。</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已儲存：{0}</translation>
    </message>
    <message>
        <source>{0} files saved in {1}</source>
        <translation>已將 {0} 個檔案儲存到{1}</translation>
    </message>
    <message>
        <source>{0} could not be saved: {1}. Please choose another folder.</source>
        <translation>{0}無法儲存：{1}。請選另一個資料夾。</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Words, chimes and breath, to be heard on anything that plays sound.</source>
        <translation>有說明、鈴聲和呼吸聲，任何能播放聲音的裝置都能聽。</translation>
    </message>
    <message>
        <source>Chimes and breath, to be heard on anything that plays sound. The words need eSpeak NG, which is not installed here.</source>
        <translation>有鈴聲和呼吸聲，任何能播放聲音的裝置都能聽。說明需要 eSpeak NG，但這裡沒有安裝。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save all of it into a folder</source>
        <translation>全部存到一個資料夾</translation>
    </message>
    <message>
        <source>Making the hand-outs …</source>
        <translation>正在製作要交給她的資料…</translation>
    </message>
</context>
<context>
    <name>SecondsField</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒數</translation>
    </message>
    <message>
        <source>{0} seconds, usual</source>
        <translation>{0} 秒，一般長度</translation>
    </message>
    <message>
        <source>{0} on each side</source>
        <translation>每邊 {0}</translation>
    </message>
    <message>
        <source>{0}. Usual are {1} to {2} s.</source>
        <translation>{0}。一般是 {1} 到 {2} 秒。</translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 次呼吸</translation>
    </message>
    <message>
        <source>{0} breaths</source>
        <translation>{0} 次呼吸</translation>
    </message>
    <message>
        <source>{0} s = {1}</source>
        <translation>{0} 秒 = {1}</translation>
    </message>
    <message>
        <source>{0}, {1} s: only whole breaths are played</source>
        <translation>{0}，{1} 秒：只會播放完整的呼吸</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Pain before</source>
        <translation>之前的疼痛</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>之後的疼痛</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>一句話</translation>
    </message>
    <message>
        <source>Pain before, 0 (none) to 10 (worst)</source>
        <translation>之前的疼痛，0（不痛）到 10（最痛）</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>當天</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>刪除這次練習</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Show the newest</source>
        <translation>顯示最新的</translation>
    </message>
    <message>
        <source>No session like this.</source>
        <translation>沒有這樣的練習。</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>顯示更早的</translation>
    </message>
    <message>
        <source>Show older sessions</source>
        <translation>顯示更早的練習</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已收回。</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Opens this session to change it.</source>
        <translation>打開這次練習進行修改。</translation>
    </message>
</context>
<context>
    <name>SessionSlot</name>
    <message>
        <source>The session is deleted.</source>
        <translation>練習已刪除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo: bring the session back</source>
        <translation>復原：還原這次練習</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>People</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的資料</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試做</translation>
    </message>
    <message>
        <source>Your hand as the ruler</source>
        <translation>用手當尺</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測量</translation>
    </message>
    <message>
        <source>Measure my hand</source>
        <translation>量我的手</translation>
    </message>
    <message>
        <source>Your settings file cannot be used, so changes hold only until you quit.</source>
        <translation>無法使用你的設定檔，所以變更只在關閉前有效。</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>(quiet hours)</source>
        <translation>（安靜時段）</translation>
    </message>
    <message>
        <source>(night look)</source>
        <translation>（夜間外觀）</translation>
    </message>
    <message>
        <source>With voice</source>
        <translation>有語音</translation>
    </message>
</context>
<context>
    <name>SoundTrial</name>
    <message>
        <source>Breathe in, and let your shoulders drop as you breathe out.</source>
        <translation>吸氣，吐氣時讓肩膀放鬆。</translation>
    </message>
    <message>
        <source>A voice was found.</source>
        <translation>找到語音了。</translation>
    </message>
    <message>
        <source>No voice was found, so the chimes lead. {0}</source>
        <translation>找不到語音，改用鈴聲引導。{0}</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps of the routine</source>
        <translation>流程的步驟</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
</context>
<context>
    <name>StepRows</name>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Alt with the up and down arrows moves a step, Ctrl+D doubles it, Delete removes it</source>
        <translation>Alt 加上下方向鍵可移動步驟，Ctrl+D 可複製步驟，Delete 可移除步驟</translation>
    </message>
    <message>
        <source>{0} once more, as step {1}.</source>
        <translation>再加一次{0}，為第 {1} 步。</translation>
    </message>
    <message>
        <source>{0} removed. Undo brings it back.</source>
        <translation>已移除{0}。按復原可以還原。</translation>
    </message>
    <message>
        <source>{0} is now step {1} of {2}.</source>
        <translation>{0}現在是第 {1} 步，共 {2} 步。</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Back to the questions</source>
        <translation>回到問題</translation>
    </message>
    <message>
        <source>Your safety comes first</source>
        <translation>你的安全最重要</translation>
    </message>
    <message>
        <source>Somebody should look at this before you press anywhere.</source>
        <translation>在你按壓任何地方之前，應該先請醫護人員看過。</translation>
    </message>
    <message>
        <source>I have been seen, and was told I can go on</source>
        <translation>我已經就醫看過，對方說可以繼續</translation>
    </message>
    <message>
        <source>Yes, a midwife or doctor has looked at it. Press once more to go on</source>
        <translation>是的，助產師或醫師已經看過。再按一次就繼續</translation>
    </message>
</context>
<context>
    <name>TipsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Tips for this week</source>
        <translation>本週建議</translation>
    </message>
    <message>
        <source>Three at a time, and others from Monday on. Try the one that pleases you, and let the rest be.</source>
        <translation>每次三條，週一換新的。喜歡哪條就試哪條，其餘的放下。</translation>
    </message>
    <message>
        <source>Show all tips</source>
        <translation>顯示全部建議</translation>
    </message>
    <message>
        <source>For your pattern</source>
        <translation>針對你的證型</translation>
    </message>
    <message>
        <source>For every mother</source>
        <translation>給每一位媽媽</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起的</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Evidence: {0}</source>
        <translation>證據：{0}</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>不適合我</translation>
    </message>
    <message>
        <source>The warm pack</source>
        <translation>熱敷包</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>飲食</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>按壓</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>溫熱</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>None of these takes the place of your midwife, doctor or medicine.</source>
        <translation>這些都不能代替助產師、醫師或藥物。</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>雙手</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Why these points?</source>
        <translation>為什麼是這些穴位？</translation>
    </message>
    <message>
        <source>How will I press?</source>
        <translation>我要怎麼按？</translation>
    </message>
    <message>
        <source>Find my pattern</source>
        <translation>找出我的證型</translation>
    </message>
    <message>
        <source>The warm pack</source>
        <translation>熱敷包</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>安全檢查</translation>
    </message>
    <message>
        <source>Back to my own routine</source>
        <translation>回到我自己的流程</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Tips for this week</source>
        <translation>本週建議</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>A course of some weeks</source>
        <translation>幾週的計畫</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>改變了什麼，為什麼</translation>
    </message>
    <message>
        <source>Open a routine…</source>
        <translation>開啟流程…</translation>
    </message>
    <message>
        <source>Print or take along…</source>
        <translation>列印或帶著走…</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>歡迎回來</translation>
    </message>
    <message>
        <source>From your practitioner</source>
        <translation>來自專業人員</translation>
    </message>
    <message>
        <source>For every mother</source>
        <translation>給每一位媽媽</translation>
    </message>
    <message>
        <source>Without pressing</source>
        <translation>不用按壓</translation>
    </message>
    <message>
        <source>Today's routine</source>
        <translation>今天的流程</translation>
    </message>
    <message>
        <source>A quiet time to breathe</source>
        <translation>安靜呼吸的時間</translation>
    </message>
    <message>
        <source>minutes, with moving and finding the points</source>
        <translation>分鐘，含換姿勢和找穴位</translation>
    </message>
    <message>
        <source>Your last sessions</source>
        <translation>你最近的練習</translation>
    </message>
</context>
<context>
    <name>ToldForm</name>
    <message>
        <source>Your patient</source>
        <translation>你的病人</translation>
    </message>
    <message>
        <source>What you know of her, so that the warnings fit her. It stays on this computer and is never handed out; what you leave open is not held against the routine. The questions stand here as she would be asked them.</source>
        <translation>把你知道的她的情況填在這裡，警示才會適合她。資料只留在這台電腦，絕不會交出去；沒填的項目不會被當作流程的缺點。問題的寫法就和她會看到的一樣。</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Her health</source>
        <translation>她的健康</translation>
    </message>
    <message>
        <source>What she has at home</source>
        <translation>她家裡有什麼</translation>
    </message>
    <message>
        <source>Her back</source>
        <translation>她的背</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open acupress</source>
        <translation>開啟 acupress</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>已刪除「{0}」。</translation>
    </message>
    <message>
        <source>Undo: bring “{0}” back</source>
        <translation>復原：還原「{0}」</translation>
    </message>
</context>
<context>
    <name>VisitChoices</name>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 週</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 週</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 個月</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was pressed</source>
        <translation>按了哪些穴位</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>按壓</translation>
    </message>
    <message>
        <source>Pain, with the chart</source>
        <translation>疼痛，含圖表</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的備註</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>改變了什麼，為什麼</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Name on the page, if you like</source>
        <translation>頁面上的名字（可不填）</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>美規信紙（Letter）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Black only</source>
        <translation>只用黑色</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>就診用</translation>
    </message>
    <message>
        <source>One page of your record, for your midwife, doctor or practitioner. You say what is on it, and nothing leaves this computer unless you hand it on.</source>
        <translation>一頁你的紀錄，給助產師、醫師或其他專業人員看。內容由你決定，你不交出去，就什麼都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>儲存 PDF…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>Save table (CSV)…</source>
        <translation>儲存表格 (CSV)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>資料 (JSON)…</translation>
    </message>
    <message>
        <source>Save data (JSON)…</source>
        <translation>儲存資料 (JSON)…</translation>
    </message>
    <message>
        <source>The journal could not be read. {0}</source>
        <translation>無法讀取日誌。{0}</translation>
    </message>
    <message>
        <source>There is no journal today. Today says why.</source>
        <translation>今天沒有日誌。「今天」頁面說明了原因。</translation>
    </message>
    <message>
        <source>A picture of the page. Sessions: {0}, on {1} of {2} days.</source>
        <translation>頁面預覽。練習：{0} 次，{2} 天中的 {1} 天。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>WarmField</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>WarmthPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The warm pack</source>
        <translation>熱敷包</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>絕不要</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor first with</source>
        <translation>有這些情況，先問助產師或醫師</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不行</translation>
    </message>
</context>
<context>
    <name>WarningsPanel</name>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>沒有不適合的地方。</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不行</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>請留意</translation>
    </message>
    <message>
        <source>To think of</source>
        <translation>要考慮的</translation>
    </message>
    <message>
        <source>Her own acupress holds the care rules in any case: what they rule out is left out there, and said. Paper, phone page and sound file know nothing of her: for those, change the routine itself.</source>
        <translation>她自己的 acupress 無論如何都會遵守照護規則：規則排除的會在那裡略過並說明。紙本、手機網頁和聲音檔不知道她的情況：要用這些，請直接修改流程。</translation>
    </message>
    <message>
        <source>Not said of your patient</source>
        <translation>病人還沒填的資料</translation>
    </message>
    <message>
        <source>Tell of your patient</source>
        <translation>填寫病人的情況</translation>
    </message>
    <message>
        <source>Go to step {0}</source>
        <translation>到第 {0} 步</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Both sides at once</source>
        <translation>兩邊同時</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>先一邊，再另一邊</translation>
    </message>
    <message>
        <source>What presses</source>
        <translation>用什麼按</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>姿勢</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎麼做</translation>
    </message>
    <message>
        <source>How, in one sentence</source>
        <translation>怎麼做，用一句話說</translation>
    </message>
    <message>
        <source>Remove this way</source>
        <translation>移除這個方法</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Looking back: how was your pain this week?</source>
        <translation>回顧：這一週疼痛怎樣？</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>這週不答</translation>
    </message>
    <message>
        <source>The worst in these seven days, 0 (none) to 10</source>
        <translation>這七天最痛的時候，0（沒有）到 10</translation>
    </message>
    <message>
        <source>Worst pain this week</source>
        <translation>本週最痛</translation>
    </message>
    <message>
        <source>Usually, 0 to 10</source>
        <translation>平時，0 到 10</translation>
    </message>
    <message>
        <source>Usual pain this week</source>
        <translation>本週平時的疼痛</translation>
    </message>
    <message>
        <source>A word, if you like</source>
        <translation>想寫的話，寫一句</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Please choose a number in both rows.</source>
        <translation>請在兩列裡各選一個數字。</translation>
    </message>
    <message>
        <source>The worst cannot be less than the usual.</source>
        <translation>最痛不能低於平時。</translation>
    </message>
    <message>
        <source>Kept: {0} at worst, {1} usually.</source>
        <translation>已儲存：最痛 {0}，平時 {1}。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Change what you said of this week</source>
        <translation>變更你對這週的回答</translation>
    </message>
</context>
<context>
    <name>WrongPage</name>
    <message>
        <source>Take your hands away and rest</source>
        <translation>手拿開，休息一下</translation>
    </message>
    <message>
        <source>The session is paused. Nothing is lost.</source>
        <translation>練習已暫停，什麼都沒有遺失。</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>在這裡結束</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>回到練習</translation>
    </message>
    <message>
        <source>One question back</source>
        <translation>上一題</translation>
    </message>
    <message>
        <source>It has passed, go on</source>
        <translation>已經過去了，繼續</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Go on without this point</source>
        <translation>不按這個穴位，繼續</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>更改我的回答</translation>
    </message>
    <message>
        <source>{0} is left out from now on. You can take it in again on its page.</source>
        <translation>從現在起略過{0}。你可以在它的頁面重新加入。</translation>
    </message>
    <message>
        <source>No session begins until you say that somebody has looked at it.</source>
        <translation>要等你說已經有醫護人員看過，才會開始練習。</translation>
    </message>
    <message>
        <source>One of your files cannot be written, so this holds until you quit.</source>
        <translation>你有一個檔案無法寫入，所以這只在關閉前有效。</translation>
    </message>
    <message>
        <source>Leave it out next time, too</source>
        <translation>下次也略過</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Further away</source>
        <translation>拉遠</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>拉近</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>看全部</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Please type a name.</source>
        <translation>請輸入名字。</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>名字太長。</translation>
    </message>
    <message>
        <source>Somebody here is called so already.</source>
        <translation>這裡已經有人叫這個名字。</translation>
    </message>
</context>
<context>
    <name>routines</name>
    <message>
        <source>For your low back</source>
        <translation>照顧你的下背</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>Add a voice in Windows under Settings, Time &amp; language, Speech.</source>
        <translation>在 Windows 的「設定」&gt;「時間與語言」&gt;「語音」中加入語音。</translation>
    </message>
    <message>
        <source>Add a voice in System Settings under Accessibility, Spoken Content.</source>
        <translation>在「系統設定」&gt;「輔助使用」&gt;「朗讀內容」中加入語音。</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and espeak-ng to hear a voice.</source>
        <translation>請安裝 speech-dispatcher 和 espeak-ng 套件，才聽得到語音。</translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>Days with a session: {0}. Days still to come: {1}.</source>
        <translation>有練習的日子：{0}。還剩的日子：{1}。</translation>
    </message>
</context>
</TS>
