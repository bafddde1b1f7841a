<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin this point again</source>
        <translation>这个穴位重新开始</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>不继续了</translation>
    </message>
    <message>
        <source>acupress was closed in the middle of a session. Nothing is lost.</source>
        <translation>acupress在练习中途被关闭了。什么都没有丢。</translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation>你的进度保留着。</translation>
    </message>
    <message>
        <source>Kept for you since your baby woke.</source>
        <translation>宝宝醒来后，一直为你留着。</translation>
    </message>
    <message>
        <source>{0}; less than a minute is left.</source>
        <translation>{0}；还剩不到一分钟。</translation>
    </message>
    <message>
        <source>{0}; a minute is left.</source>
        <translation>{0}；还剩一分钟。</translation>
    </message>
    <message>
        <source>{0}; {1} minutes are left.</source>
        <translation>{0}；还剩{1}分钟。</translation>
    </message>
    <message>
        <source>You had just begun</source>
        <translation>你刚刚开始</translation>
    </message>
    <message>
        <source>You were warming your back</source>
        <translation>你正在热敷腰部</translation>
    </message>
    <message>
        <source>You were breathing quietly</source>
        <translation>你正在安静地呼吸</translation>
    </message>
    <message>
        <source>You had pressed every point</source>
        <translation>所有穴位你都按过了</translation>
    </message>
    <message>
        <source>You were on your way to {0}</source>
        <translation>你正要去按{0}</translation>
    </message>
    <message>
        <source>You were at {0}, left side</source>
        <translation>你正在按{0}，左边</translation>
    </message>
    <message>
        <source>You were at {0}, right side</source>
        <translation>你正在按{0}，右边</translation>
    </message>
    <message>
        <source>You were at {0}, both sides</source>
        <translation>你正在按{0}，两边</translation>
    </message>
    <message>
        <source>You were at {0}</source>
        <translation>你正在按{0}</translation>
    </message>
    <message>
        <source>Your last session was a while ago, so today begins afresh.</source>
        <translation>上次练习已经过去一段时间，所以今天重新开始。</translation>
    </message>
    <message>
        <source>What you have told since does not go with the rest of your last session.</source>
        <translation>你后来填写的情况与上次练习剩下的部分不相符。</translation>
    </message>
    <message>
        <source>A point in the rest of your last session felt wrong, so it is let go.</source>
        <translation>上次练习剩下的部分里有一个穴位感觉不对，所以不再继续。</translation>
    </message>
    <message>
        <source>acupress has changed since your last session, so the rest of it is let go.</source>
        <translation>上次练习之后acupress有了变动，所以剩下的部分不再继续。</translation>
    </message>
    <message>
        <source>{0} What you did counts.</source>
        <translation>{0}你做过的都算数。</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>复制的内容</translation>
    </message>
    <message>
        <source>{0} files at once</source>
        <translation>一次{0}个文件</translation>
    </message>
    <message>
        <source>at most {0} pictures of the codes of one routine</source>
        <translation>同一个方案的码的图片，最多{0}张</translation>
    </message>
    <message>
        <source>one routine at a time</source>
        <translation>一次一个方案</translation>
    </message>
    <message>
        <source>no code that can be read</source>
        <translation>没有能读出的码</translation>
    </message>
    <message>
        <source>a sharp picture with the whole code in it</source>
        <translation>一张清晰、拍全整个码的图片</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>a picture of at most {0} million pixels</source>
        <translation>不超过{0}百万像素的图片</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>New point of my own…</source>
        <translation>新建我的穴位…</translation>
    </message>
    <message>
        <source>Change this point…</source>
        <translation>修改这个穴位…</translation>
    </message>
    <message>
        <source>{0} is in, as step {1}.</source>
        <translation>{0}已加入，为第{1}步。</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>On the body</source>
        <translation>在人体图上</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>第{0}步</translation>
    </message>
    <message>
        <source>steps {0}</source>
        <translation>第{0}步</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>添加{0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add {0} after step {1}</source>
        <translation>把{0}加在第{1}步之后</translation>
    </message>
    <message>
        <source>Add {0} as the first step</source>
        <translation>把{0}加为第一步</translation>
    </message>
    <message>
        <source>Add: choose a point first</source>
        <translation>添加：请先选一个穴位</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>还没有卡片</translation>
    </message>
    <message>
        <source>Card, front and back</source>
        <translation>卡片正面和背面</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>标签：{0}</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1个穴位</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0}个穴位</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>给{0}</translation>
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
        <translation>{0}天前</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>On the midline: there are no sides to choose.</source>
        <translation>在正中线上：不用选左右。</translation>
    </message>
    <message>
        <source>Other ways below press one side alone.</source>
        <translation>下面的其他按法可以只按一边。</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>两边同时</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>先后各一边</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>只按左边</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>只按右边</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Note to the patient</source>
        <translation>给她的备注</translation>
    </message>
    <message>
        <source>How it is pressed</source>
        <translation>怎样按</translation>
    </message>
    <message>
        <source>Change to: {0}</source>
        <translation>换成：{0}</translation>
    </message>
    <message>
        <source>See the warnings</source>
        <translation>查看警告</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}秒</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>a soft ball</source>
        <translation>一个软球</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>一面墙</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>家人帮忙</translation>
    </message>
    <message>
        <source>a nursing chair</source>
        <translation>一把哺乳椅</translation>
    </message>
    <message>
        <source>one arm for the baby</source>
        <translation>一只手臂抱宝宝</translation>
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
        <translation>两边同时</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>先左后右</translation>
    </message>
    <message>
        <source>right, then left</source>
        <translation>先右后左</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>先安顿好</translation>
    </message>
    <message>
        <source>Warm pack</source>
        <translation>热敷包</translation>
    </message>
    <message>
        <source>Change position</source>
        <translation>换姿势</translation>
    </message>
    <message>
        <source>Find the point</source>
        <translation>找穴位</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>准备好</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>按压</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>换边</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Rest a moment</source>
        <translation>休息一下</translation>
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
        <translation>约{0}，直到她找到为止</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>从{0}开始</translation>
    </message>
    <message>
        <source>1 change of position</source>
        <translation>换1次姿势</translation>
    </message>
    <message>
        <source>{0} changes of position</source>
        <translation>换{0}次姿势</translation>
    </message>
    <message>
        <source>no change of position</source>
        <translation>不换姿势</translation>
    </message>
    <message>
        <source>No steps yet. Find the first point by its name, or on the body.</source>
        <translation>还没有步骤。按名称或在人体图上找第一个穴位。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Add points…</source>
        <translation>添加穴位…</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>上移这一步</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>0:00</source>
        <translation>0:00</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>里面还没有内容</translation>
    </message>
    <message>
        <source>with moves, {0}</source>
        <translation>含换姿势的时间，{0}</translation>
    </message>
    <message>
        <source>Timeline, {0} in all, {1}</source>
        <translation>时间轴，共{0}，{1}</translation>
    </message>
    <message>
        <source>The session is paused</source>
        <translation>练习已暂停</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>暂停一下</translation>
    </message>
    <message>
        <source>Your place is kept. If you finish here, what you have done counts.</source>
        <translation>你的进度保留着。如果在这里结束，你做过的都算数。</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>在这里结束</translation>
    </message>
    <message>
        <source>Baby woke: keep the rest for later</source>
        <translation>宝宝醒了：剩下的留到以后</translation>
    </message>
    <message>
        <source>finished early, and it counts</source>
        <translation>提前结束，也算数</translation>
    </message>
    <message>
        <source>stopped part-way, and it counts</source>
        <translation>中途停下，也算数</translation>
    </message>
    <message>
        <source>Pain {0} before, {1} after</source>
        <translation>疼痛：之前{0}，之后{1}</translation>
    </message>
    <message>
        <source>Pain {0} before</source>
        <translation>疼痛：之前{0}</translation>
    </message>
    <message>
        <source>Pain {0} after</source>
        <translation>疼痛：之后{0}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Something feels wrong?</source>
        <translation>感觉不对？</translation>
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
        <translation>暂停</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Baby woke</source>
        <translation>宝宝醒了</translation>
    </message>
    <message>
        <source>A little longer</source>
        <translation>再久一点</translation>
    </message>
    <message>
        <source>Enough here</source>
        <translation>这里够了</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>换个按法</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>关闭声音</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>Stay full</source>
        <translation>保持吸满</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>let the shoulders drop</source>
        <translation>让肩膀放松下沉</translation>
    </message>
    <message>
        <source>press</source>
        <translation>按压</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>松开</translation>
    </message>
    <message>
        <source>keep the touch</source>
        <translation>手不要离开</translation>
    </message>
    <message>
        <source>soften</source>
        <translation>放轻</translation>
    </message>
    <message>
        <source>let the pressure deepen</source>
        <translation>让压力深一些</translation>
    </message>
    <message>
        <source>Warmth first</source>
        <translation>先热敷</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>热敷</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>我准备好了</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>both sides together</source>
        <translation>两边一起</translation>
    </message>
    <message>
        <source>on the midline</source>
        <translation>在正中线上</translation>
    </message>
    <message>
        <source>left side, then right</source>
        <translation>先左边，再右边</translation>
    </message>
    <message>
        <source>right side, then left</source>
        <translation>先右边，再左边</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右边</translation>
    </message>
    <message>
        <source>{0} · the same on both sides</source>
        <translation>{0} · 两边相同</translation>
    </message>
    <message>
        <source>Next: warm pack</source>
        <translation>接下来：热敷包</translation>
    </message>
    <message>
        <source>Next: rest a moment</source>
        <translation>接下来：休息一下</translation>
    </message>
    <message>
        <source>the left side</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>the right side</source>
        <translation>右边</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>接下来：{0}</translation>
    </message>
    <message>
        <source>Next: {0}, {1}</source>
        <translation>接下来：{0}，{1}</translation>
    </message>
    <message>
        <source>Take the time you need: it waits for you</source>
        <translation>需要多久都行，它会等你</translation>
    </message>
    <message>
        <source>Goes on by itself in {0}</source>
        <translation>{0}后自动继续</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation>自动继续</translation>
    </message>
    <message>
        <source>welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>your place is kept</source>
        <translation>你的进度保留着</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>继续进行</translation>
    </message>
    <message>
        <source>Paused. Your place is kept.</source>
        <translation>已暂停。你的进度保留着。</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>你的方案</translation>
    </message>
    <message>
        <source>One of your files could not be used. It was left as it is.</source>
        <translation>你的一个文件无法使用。它保持原样。</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>我的方案</translation>
    </message>
    <message>
        <source>{0}. Have a wrapped warm pack ready.</source>
        <translation>{0}。请备好包好布的热敷包。</translation>
    </message>
    <message>
        <source>{0}. Have a soft ball ready.</source>
        <translation>{0}。请备好一个软球。</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}分钟</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}秒</translation>
    </message>
    <message>
        <source>{0} breaths a minute</source>
        <translation>每分钟{0}次呼吸</translation>
    </message>
    <message>
        <source>In {0} s, hold {1} s, out {2} s.</source>
        <translation>吸{0}秒，屏{1}秒，呼{2}秒。</translation>
    </message>
    <message>
        <source>In {0} s, out {1} s.</source>
        <translation>吸{0}秒，呼{1}秒。</translation>
    </message>
    <message>
        <source>You are on it when {0}.</source>
        <translation>找对时，{0}。</translation>
    </message>
    <message>
        <source>The usual mistake: {0}</source>
        <translation>常见的错误：{0}</translation>
    </message>
    <message>
        <source>{0}, in a mirror</source>
        <translation>{0}，镜中所见</translation>
    </message>
    <message>
        <source>{0}, as you see it</source>
        <translation>{0}，你自己看到的样子</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Within a few days</source>
        <translation>几天之内</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>两边同时</translation>
    </message>
    <message>
        <source>one side after the other</source>
        <translation>先一边，再另一边</translation>
    </message>
    <message>
        <source>left side only</source>
        <translation>只按左边</translation>
    </message>
    <message>
        <source>right side only</source>
        <translation>只按右边</translation>
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
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>There are no ratings in this time.</source>
        <translation>这段时间没有评分。</translation>
    </message>
    <message>
        <source>Pain from 0 to 10, from {0} to {1}.</source>
        <translation>疼痛0到10，从{0}到{1}。</translation>
    </message>
    <message>
        <source>At the start: {0}.</source>
        <translation>开始时：{0}。</translation>
    </message>
    <message>
        <source>A clear change to the better: {0} or less.</source>
        <translation>明显好转：{0}或更低。</translation>
    </message>
    <message>
        <source>Earlier weeks lay between {0} and {1}.</source>
        <translation>更早的几周在{0}到{1}之间。</translation>
    </message>
    <message>
        <source>Week from {0}: {1}.</source>
        <translation>{0}开始的一周：{1}。</translation>
    </message>
    <message>
        <source>You said: {0} at worst, {1} usually.</source>
        <translation>你说：最痛{0}，平时{1}。</translation>
    </message>
    <message>
        <source>Sessions with a rating: {0}.</source>
        <translation>有评分的练习：{0}。</translation>
    </message>
    <message>
        <source>Your routine has changed</source>
        <translation>你的方案有变化</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>Your course is complete: time to look back.</source>
        <translation>你的计划完成了：可以回顾一下。</translation>
    </message>
    <message>
        <source>Your course: {0} of {1} days. Days left: {2}.</source>
        <translation>你的计划：{1}天中的{0}天。还剩{2}天。</translation>
    </message>
    <message>
        <source>Look at the course</source>
        <translation>查看计划</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>A session on {0} of {1} days.</source>
        <translation>{1}天中有{0}天做了练习。</translation>
    </message>
    <message>
        <source>Your pain</source>
        <translation>你的疼痛</translation>
    </message>
    <message>
        <source>Your signs, then and now</source>
        <translation>你的表现，当时和现在</translation>
    </message>
    <message>
        <source>You have not answered the questions again yet.</source>
        <translation>你还没有再次回答问题。</translation>
    </message>
    <message>
        <source>{0}: {1} then, {2} now</source>
        <translation>{0}：当时{1}，现在{2}</translation>
    </message>
    <message>
        <source>Signs that are as they were: {0}</source>
        <translation>没有变化的表现：{0}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>你的话</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>妈妈</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>专业人员</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>你的情况</translation>
    </message>
    <message>
        <source>What is at hand</source>
        <translation>手边有什么</translation>
    </message>
    <message>
        <source>Over the past two weeks</source>
        <translation>过去两周</translation>
    </message>
    <message>
        <source>I would rather not look</source>
        <translation>我不想看</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>如果你愿意</translation>
    </message>
    <message>
        <source>How does your tongue look in daylight?</source>
        <translation>在日光下，你的舌头看起来怎样？</translation>
    </message>
    <message>
        <source>Before eating or drinking something that colours it.</source>
        <translation>在吃喝会染色的东西之前看。</translation>
    </message>
    <message>
        <source>Nobody told me</source>
        <translation>没有人告诉我</translation>
    </message>
    <message>
        <source>My practitioner told me</source>
        <translation>中医师告诉我</translation>
    </message>
    <message>
        <source>Has a practitioner of Chinese medicine named a pattern for you?</source>
        <translation>有中医师告诉过你是哪种证型吗？</translation>
    </message>
    <message>
        <source>What your practitioner says stands before every score.</source>
        <translation>中医师的说法优先于任何评分。</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. GNOME, KDE Plasma and most others do by themselves; on a plain window manager install such a service, for instance dunst, and start it when you log in. Until then your phone's calendar can remind you.</source>
        <translation>这个桌面没有显示通知的服务。GNOME、KDE Plasma等大多自带；用简单的窗口管理器时，请安装这样的服务，例如dunst，并在登录时启动。在那之前可以让手机日历提醒你。</translation>
    </message>
    <message>
        <source>Nothing on this computer shows notifications now. Try again after the next login. Until then your phone's calendar can remind you.</source>
        <translation>这台电脑现在没有显示通知的服务。请下次登录后再试。在那之前可以让手机日历提醒你。</translation>
    </message>
    <message>
        <source>Look into System Settings, Notifications: allow them for acupress or Python, as banners. A Focus (the moon in the menu bar) holds them back until it is over.</source>
        <translation>请看“系统设置”里的“通知”：允许acupress或Python以横幅显示。专注模式（菜单栏里的月亮）会在结束前把通知压住。</translation>
    </message>
    <message>
        <source>Look into Settings, System, Notifications: switch them on, for acupress or Python too, and Do not disturb off. They may also wait at the clock, at the lower right.</source>
        <translation>请看“设置”→“系统”→“通知”：打开通知（也为acupress或Python打开），并关闭“请勿打扰”。通知也可能在右下角时钟旁等着。</translation>
    </message>
    <message>
        <source>Look whether Do not disturb is on: at the clock or in the quick settings. Then look into the settings of your desktop, Notifications: allow them for acupress. They may also wait in the list at the clock.</source>
        <translation>看看是否开着“请勿打扰”：在时钟旁或快捷设置里。再看桌面设置里的“通知”：允许acupress。通知也可能在时钟旁的列表里等着。</translation>
    </message>
    <message>
        <source>Your journal was damaged, and has been put right.</source>
        <translation>你的日记损坏过，已经修好。</translation>
    </message>
    <message>
        <source>Sessions that are here again: {0}.</source>
        <translation>找回的练习：{0}。</translation>
    </message>
    <message>
        <source>Of these from the back-up of {0}: {1}.</source>
        <translation>其中来自{0}的备份：{1}。</translation>
    </message>
    <message>
        <source>Sessions that could not be read: {0}.</source>
        <translation>无法读出的练习：{0}。</translation>
    </message>
    <message>
        <source>The damaged file is kept as it was: {0}</source>
        <translation>损坏的文件原样保留：{0}</translation>
    </message>
    <message>
        <source>The damaged file was left where it is, as nothing could be written beside it. So what you do today is not kept.</source>
        <translation>损坏的文件留在原处，因为旁边无法写入。所以今天做的不会被保存。</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>每周一次</translation>
    </message>
    <message>
        <source>Has anything changed since last week?</source>
        <translation>和上周相比，有什么变化吗？</translation>
    </message>
    <message>
        <source>Has anything changed since you were last asked?</source>
        <translation>和上次询问时相比，有什么变化吗？</translation>
    </message>
    <message>
        <source>If one of these is true now, choose “Something has changed”.</source>
        <translation>如果下面有任何一项现在属实，请选“有变化”。</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Something has changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Please answer this first: what is safe today depends on it.</source>
        <translation>请先回答这个：今天怎样才安全取决于它。</translation>
    </message>
    <message>
        <source>This needs help at once</source>
        <translation>这需要马上求助</translation>
    </message>
    <message>
        <source>This needs a call today</source>
        <translation>这需要今天打电话</translation>
    </message>
    <message>
        <source>This needs a visit within days</source>
        <translation>这需要几天内就诊</translation>
    </message>
    <message>
        <source>A possible pregnancy</source>
        <translation>可能怀孕</translation>
    </message>
    <message>
        <source>A blood clot, found or suspected</source>
        <translation>血栓，已确认或怀疑</translation>
    </message>
    <message>
        <source>A blood thinner, easy bruising or low platelets</source>
        <translation>抗凝药、容易瘀青或血小板低</translation>
    </message>
    <message>
        <source>A fever, or feeling ill</source>
        <translation>发烧，或感觉不舒服</translation>
    </message>
    <message>
        <source>Or something else that is new</source>
        <translation>或其他新出现的情况</translation>
    </message>
    <message>
        <source>Please answer this one first: what is safe depends on it.</source>
        <translation>请先回答这一项：怎样才安全取决于它。</translation>
    </message>
</context>
<context>
    <name>AtlasCanvas</name>
    <message>
        <source>Diagram with {0} points</source>
        <translation>有{0}个穴位的示意图</translation>
    </message>
    <message>
        <source>Diagram with 1 point</source>
        <translation>有1个穴位的示意图</translation>
    </message>
</context>
<context>
    <name>AtlasPanel</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
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
        <translation>按我自己看到的样子</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>骨骼</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>经络</translation>
    </message>
    <message>
        <source>As you look down at yourself, or into a mirror</source>
        <translation>像你低头看自己，或照镜子那样</translation>
    </message>
    <message>
        <source>Shows the bones below the skin</source>
        <translation>显示皮肤下的骨骼</translation>
    </message>
    <message>
        <source>Shows the tradition's channels as faint lines</source>
        <translation>用淡线显示传统的经络</translation>
    </message>
</context>
<context>
    <name>BabyPage</name>
    <message>
        <source>Go to your baby</source>
        <translation>去看宝宝吧</translation>
    </message>
    <message>
        <source>What you have done counts: {0}.</source>
        <translation>你做过的都算数：{0}。</translation>
    </message>
    <message>
        <source>The rest is kept for later.</source>
        <translation>剩下的会留到以后。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>好的</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>On each day on which you use acupress a back-up is made by itself. It keeps {0} days, and one of each of the {1} weeks before.</source>
        <translation>使用acupress的每一天会自动备份一次。保留{0}天，以及之前{1}周每周一份。</translation>
    </message>
    <message>
        <source>The last one could not be made: {0}</source>
        <translation>上一次备份没有成功：{0}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>全部显示（{0}）</translation>
    </message>
    <message>
        <source>What is here now took the place of something else. That is kept.</source>
        <translation>现在的内容替换了之前的内容，之前的已保留。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>before something took its place</source>
        <translation>被替换之前</translation>
    </message>
    <message>
        <source>All goes back to how it was then. What is here now is kept as a back-up first.</source>
        <translation>一切回到当时的样子。现在的内容会先备份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>算了</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore the back-up of {0}</source>
        <translation>恢复{0}的备份</translation>
    </message>
</context>
<context>
    <name>BreathRing</name>
    <message>
        <source>Breathing circle</source>
        <translation>呼吸圆圈</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Rate your pain after a session, and a picture of it will grow here.</source>
        <translation>练习后给疼痛评分，这里会慢慢长出一张图。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
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
        <translation>用文字描述图表</translation>
    </message>
    <message>
        <source>{0} of the last {1} days</source>
        <translation>最近{1}天中的{0}天</translation>
    </message>
    <message>
        <source>Your sessions will stand here.</source>
        <translation>你的练习会记在这里。</translation>
    </message>
    <message>
        <source>The last session was on {0}</source>
        <translation>上次练习：{0}</translation>
    </message>
    <message>
        <source>So many sessions: only the weeks are shown.</source>
        <translation>练习很多：只显示每周。</translation>
    </message>
    <message>
        <source>before a session</source>
        <translation>练习前</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>练习后</translation>
    </message>
    <message>
        <source>middle of a week</source>
        <translation>一周的中间值</translation>
    </message>
    <message>
        <source>worst of a week</source>
        <translation>一周最痛</translation>
    </message>
    <message>
        <source>usual in a week</source>
        <translation>一周平时</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>明显好转</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart of your pain</source>
        <translation>你的疼痛图表</translation>
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
        <translation>你的计划</translation>
    </message>
    <message>
        <source>There is no journal today.</source>
        <translation>今天没有日记。</translation>
    </message>
    <message>
        <source>A session on {0} of {1} days. Then you look back on your pain and your signs, and decide how to go on.</source>
        <translation>{1}天中有{0}天做练习。然后回顾疼痛和表现，决定怎样继续。</translation>
    </message>
    <message>
        <source>The other days are free: which ones, you need not decide before.</source>
        <translation>其他的日子自由安排：不必事先决定哪几天。</translation>
    </message>
    <message>
        <source>Begin today</source>
        <translation>今天开始</translation>
    </message>
    <message>
        <source>With the questions answered first, you can compare your signs later.</source>
        <translation>先回答问题，以后就可以比较你的表现。</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>{0} of {1} days</source>
        <translation>{1}天中的{0}天</translation>
    </message>
    <message>
        <source>Days left: {0}</source>
        <translation>还剩{0}天</translation>
    </message>
    <message>
        <source>A full mark is a day with a session; the ring is today.</source>
        <translation>实心是有练习的日子；圆环是今天。</translation>
    </message>
    <message>
        <source>That is what this course asks for.</source>
        <translation>这个计划要求的就是这些。</translation>
    </message>
    <message>
        <source>How do you want to go on?</source>
        <translation>你想怎样继续？</translation>
    </message>
    <message>
        <source>Answered once more, the questions show how your signs have moved.</source>
        <translation>再回答一次问题，就能看出表现的变化。</translation>
    </message>
    <message>
        <source>Go on with four weeks</source>
        <translation>继续四周</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>再问我一次</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>暂时够了</translation>
    </message>
    <message>
        <source>A proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>You skipped {0} or cut it short in {1} of your last {2} sessions.</source>
        <translation>最近{2}次练习中，有{1}次你跳过或缩短了{0}。</translation>
    </message>
    <message>
        <source>{0} of your last {1} sessions ended after about {2} min.</source>
        <translation>最近{1}次练习中，有{0}次约{2}分钟后就结束。</translation>
    </message>
    <message>
        <source>It is one of the points that every routine shares, so it stays in.</source>
        <translation>它是所有方案共有的穴位，所以保留。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>保持不变。</translation>
    </message>
    <message>
        <source>Fitted to you</source>
        <translation>按你调整</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>End this course</source>
        <translation>结束这个计划</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0}周</translation>
    </message>
    <message>
        <source>Shorter: {0} min</source>
        <translation>缩短：{0}分钟</translation>
    </message>
    <message>
        <source>Press it another way</source>
        <translation>换一种按法</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略去</translation>
    </message>
</context>
<context>
    <name>DataFlow</name>
    <message>
        <source>No back-up could be made: {0}</source>
        <translation>无法备份：{0}</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Bring data in</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>The file is sound. It was made: {0}. What it holds takes the place of what is here; that is kept as a back-up first.</source>
        <translation>文件完好。制作时间：{0}。里面的内容会替换现在的内容；现在的会先备份。</translation>
    </message>
    <message>
        <source>That file cannot be used. {0}</source>
        <translation>这个文件不能用。{0}</translation>
    </message>
    <message>
        <source>What is here could not be backed up first, so nothing was changed: {0}</source>
        <translation>无法先备份现在的内容，所以没有改动：{0}</translation>
    </message>
    <message>
        <source>It could not be written: {0}</source>
        <translation>无法写入：{0}</translation>
    </message>
    <message>
        <source>What was here is kept in: {0}</source>
        <translation>之前的内容保存在：{0}</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>没能全部清除</translation>
    </message>
    <message>
        <source>These are still there. You can delete them yourself:</source>
        <translation>这些还在。你可以自己删除：</translation>
    </message>
    <message>
        <source>Looked at again after erasing, and not there any more:</source>
        <translation>清除后再次查看，已经不在：</translation>
    </message>
    <message>
        <source>You can close acupress now. If you go on, it begins like the first time, and makes its folders anew.</source>
        <translation>现在可以关闭acupress。如果继续，它会像第一次那样开始，并重新建立文件夹。</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>什么都没有留下</translation>
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
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>算了</translation>
    </message>
    <message>
        <source>Backed up: {0}</source>
        <translation>已备份：{0}</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is ever sent anywhere.</source>
        <translation>一切都留在这台电脑上。绝不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Files: {0}. Size: {1}.</source>
        <translation>文件：{0}。大小：{1}。</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>One file with all of it: the journal also as a table that any spreadsheet opens.</source>
        <translation>一个文件包含全部：日记也以表格形式保存，任何电子表格都能打开。</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>带走</translation>
    </message>
    <message>
        <source>1. Here: export everything, and copy the file to the other computer.</source>
        <translation>1. 在这里：全部导出，把文件复制到另一台电脑。</translation>
    </message>
    <message>
        <source>2. There: start acupress and open Settings, then “Your data”.</source>
        <translation>2. 在那边：启动acupress，打开“设置”，再打开“你的数据”。</translation>
    </message>
    <message>
        <source>3. There: choose “Bring data in”, and the file.</source>
        <translation>3. 在那边：选择“导入数据”和这个文件。</translation>
    </message>
    <message>
        <source>Bring data in…</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>换到另一台电脑</translation>
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
        <translation>关于方案</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Stands on what you hand out. Leave it empty if you like.</source>
        <translation>会写在你交给她的资料上。也可以留空。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>With commas between them. They stay in your library.</source>
        <translation>用逗号隔开。只留在你的方案库里。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>证型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>你的话</translation>
    </message>
    <message>
        <source>Shown and read out to her at home.</source>
        <translation>在家时会显示并读给她听。</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Such as: Take your time, and stay warm.</source>
        <translation>例如：不用着急，注意保暖。</translation>
    </message>
    <message>
        <source>Such as: Rest a little, and drink something warm.</source>
        <translation>例如：休息一会儿，喝点热的。</translation>
    </message>
    <message>
        <source>Language of your words</source>
        <translation>你的话用的语言</translation>
    </message>
    <message>
        <source>The fixed words are in it too where acupress knows it, else in English.</source>
        <translation>如果acupress会这种语言，固定的话也用它，否则用英语。</translation>
    </message>
    <message>
        <source>Breath and warmth</source>
        <translation>呼吸与温热</translation>
    </message>
    <message>
        <source>Pace of her breath</source>
        <translation>她的呼吸节奏</translation>
    </message>
    <message>
        <source>Warm pack before the first point</source>
        <translation>第一个穴位之前用热敷包</translation>
    </message>
    <message>
        <source>A wrapped warm pack on the low back. Meant for Cold-Damp.</source>
        <translation>把包好布的热敷包放在腰上。用于寒湿。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>重新评估日期</translation>
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
        <translation>2周后</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <translation>4周后</translation>
    </message>
    <message>
        <source>From then on acupress tells her to talk to you again.</source>
        <translation>从那天起，acupress会告诉她再和你谈一谈。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Your patient</source>
        <translation>你的患者</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>All routines</source>
        <translation>所有方案</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一遍</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>分发…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>It cannot be saved like this ({0}); allowed: {1}. Undo brings it back.</source>
        <translation>这样无法保存（{0}）；允许的是：{1}。撤销可以恢复。</translation>
    </message>
    <message>
        <source>This cannot be saved now: {0}. It is tried again every few seconds. Nothing is lost while acupress stays open.</source>
        <translation>现在无法保存：{0}。每隔几秒会再试一次。只要acupress开着，什么都不会丢。</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Your routines will lie here</source>
        <translation>你的方案会放在这里</translation>
    </message>
    <message>
        <source>Begin with a pattern, fit it to the woman you have just treated, and hand it to her: as a file, on paper, or as a page that plays on her phone.</source>
        <translation>从一个证型开始，按你刚治疗过的这位女性来调整，再交给她：可以是文件、纸张，或能在她手机上播放的网页。</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you hand it out yourself.</source>
        <translation>在你自己分发之前，一切都只留在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>The journal, answers, routines, settings and back-ups, and what acupress has set up with your desktop. Afterwards it looks everywhere again and shows you that nothing is left. What you have saved or exported elsewhere stays there.</source>
        <translation>日记、回答、方案、设置和备份，以及acupress在桌面上设置的一切。之后会再次查看每一处，并让你看到什么都没有留下。你保存或导出到别处的内容不受影响。</translation>
    </message>
    <message>
        <source>This is for everybody: {0}.</source>
        <translation>这会影响所有人：{0}。</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>To go on, type the word: {0}</source>
        <translation>要继续，请输入：{0}</translation>
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
        <translation>你写的一部分</translation>
    </message>
    <message>
        <source>Find sessions by a part of your word</source>
        <translation>按你写的内容查找练习</translation>
    </message>
    <message>
        <source>Find sessions by what the day was like</source>
        <translation>按当天情况查找练习</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任何一天</translation>
    </message>
    <message>
        <source>Find sessions with or without a rating</source>
        <translation>按有无评分查找练习</translation>
    </message>
    <message>
        <source>Rated or not</source>
        <translation>不限评分</translation>
    </message>
    <message>
        <source>With a rating</source>
        <translation>有评分</translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation>无评分</translation>
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
        <translation>按我自己看到的样子</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>骨骼</translation>
    </message>
    <message>
        <source>To the atlas</source>
        <translation>到图谱</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · 第{1}步，共{2}步</translation>
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
        <translation>这也算数</translation>
    </message>
    <message>
        <source>{0} for yourself. Get up slowly, over your side if you lay down.</source>
        <translation>留给自己的{0}。慢慢起身；如果躺着，先侧过身再起来。</translation>
    </message>
    <message>
        <source>Pain before, 0 (none) to 10 (worst)</source>
        <translation>之前的疼痛，0（没有）到10（最痛）</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>之前的疼痛</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>现在的疼痛</translation>
    </message>
    <message>
        <source>Your day, if something fits</source>
        <translation>今天的情况（有合适的就选）</translation>
    </message>
    <message>
        <source>A word, if you like</source>
        <translation>想写一句就写一句</translation>
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
        <translation>安全检查</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Everything you answer stays on this computer.</source>
        <translation>你的所有回答都只留在这台电脑上。</translation>
    </message>
    <message>
        <source>I am a practitioner</source>
        <translation>我是专业人员</translation>
    </message>
    <message>
        <source>Is any of this true for you now?</source>
        <translation>你现在有以下情况吗？</translation>
    </message>
    <message>
        <source>Tick what is true. One alone means that someone should look at it first.</source>
        <translation>符合的就勾选。只要有一项，就应先请医护人员看一看。</translation>
    </message>
    <message>
        <source>This needs help at once</source>
        <translation>这需要马上求助</translation>
    </message>
    <message>
        <source>This needs a call today</source>
        <translation>这需要今天打电话</translation>
    </message>
    <message>
        <source>This needs a visit within days</source>
        <translation>这需要几天内就诊</translation>
    </message>
    <message>
        <source>A few facts about you</source>
        <translation>关于你的几个情况</translation>
    </message>
    <message>
        <source>They decide which points are left out or pressed more lightly.</source>
        <translation>它们决定哪些穴位略去，哪些按得更轻。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>None of these, go on</source>
        <translation>都没有，继续</translation>
    </message>
    <message>
        <source>Please answer this one first: what is safe depends on it.</source>
        <translation>请先回答这一项：怎样才安全取决于它。</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>When the calendar reminds</source>
        <translation>日历提醒的时间</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>Routine without a title</source>
        <translation>无标题的方案</translation>
    </message>
    <message>
        <source>It has no steps yet. Put a point into it first.</source>
        <translation>还没有步骤。请先放进一个穴位。</translation>
    </message>
    <message>
        <source>What you keep of your patient and your tags are not handed out.</source>
        <translation>你为患者记下的情况和你的标签不会分发出去。</translation>
    </message>
    <message>
        <source>Save all of it into a folder…</source>
        <translation>全部保存到文件夹…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter（美式）</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>颜色</translation>
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
        <translation>常规大小</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Four to a page</source>
        <translation>每页四张</translation>
    </message>
    <message>
        <source>4 × 6 in</source>
        <translation>4×6英寸</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Routine file</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>For acupress on her computer: a double click opens it.</source>
        <translation>供她电脑上的acupress使用：双击即可打开。</translation>
    </message>
    <message>
        <source>Page for a phone</source>
        <translation>手机网页</translation>
    </message>
    <message>
        <source>One file that plays in any browser, without the internet.</source>
        <translation>一个文件，任何浏览器都能播放，不用联网。</translation>
    </message>
    <message>
        <source>Sheet for the patient</source>
        <translation>患者单页</translation>
    </message>
    <message>
        <source>The routine in order, how to press, when to stop, two weeks to tick.</source>
        <translation>按顺序的方案、怎样按、何时停，以及两周的打勾表。</translation>
    </message>
    <message>
        <source>Point cards</source>
        <translation>穴位卡</translation>
    </message>
    <message>
        <source>A card for each point: where it lies on the front, how on the back.</source>
        <translation>每个穴位一张卡：正面是位置，背面是按法。</translation>
    </message>
    <message>
        <source>Wall poster</source>
        <translation>挂墙海报</translation>
    </message>
    <message>
        <source>The whole routine on one page, to be read from where she sits.</source>
        <translation>整个方案印在一页上，坐着就能看清。</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>声音文件</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>A daily reminder that any phone takes.</source>
        <translation>每天的提醒，任何手机都能用。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Your hand is the ruler</source>
        <translation>你的手就是尺子</translation>
    </message>
    <message>
        <source>Distances to a point are told in fingers' breadths, always your own. Once measured, the finger rulers here are shown as broad as yours.</source>
        <translation>到穴位的距离用手指的宽度来说，永远以你自己的手指为准。量过一次之后，这里的手指尺就会显示成和你的一样宽。</translation>
    </message>
    <message>
        <source>The drawn card</source>
        <translation>画出的卡片</translation>
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
        <translation>忘掉这些尺寸</translation>
    </message>
    <message>
        <source>1. How large is your screen?</source>
        <translation>1. 你的屏幕有多大？</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen and move the slider until the drawn card is just as wide. Any card with a chip will do: they are all 85.6 mm wide.</source>
        <translation>把一张银行卡贴着屏幕，移动滑块，直到画出的卡和它一样宽。任何带芯片的卡都可以：它们都是85.6毫米宽。</translation>
    </message>
    <message>
        <source>Width of the drawn card</source>
        <translation>画出的卡的宽度</translation>
    </message>
    <message>
        <source>2. How broad are your fingers?</source>
        <translation>2. 你的手指有多宽？</translation>
    </message>
    <message>
        <source>Press the upper arrow and fingers are drawn below. Lay four fingers, held together, on them and change the number until they are equally broad at the middle joints. Then do the same with your thumb, at its joint. Or measure with a ruler and type the millimetres.</source>
        <translation>按上面的箭头，下面就会画出手指。把并拢的四指放在上面，调整数字，直到在中间关节处一样宽。再用拇指做一遍，以拇指关节处为准。也可以用尺子量，然后输入毫米数。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
</context>
<context>
    <name>HandsRow</name>
    <message>
        <source>Both free</source>
        <translation>两手都空着</translation>
    </message>
    <message>
        <source>Baby in arm</source>
        <translation>抱着宝宝</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>日记</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>日记无法读取。</translation>
    </message>
    <message>
        <source>There is no journal today.</source>
        <translation>今天没有日记。</translation>
    </message>
    <message>
        <source>Today says why.</source>
        <translation>原因见“今天”。</translation>
    </message>
    <message>
        <source>Your sessions will stand here.</source>
        <translation>你的练习会记在这里。</translation>
    </message>
    <message>
        <source>The first one is entered as soon as you press Start.</source>
        <translation>一按“开始”，第一次就会记下来。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改变了什么</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>改变了什么，为什么</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>就诊用</translation>
    </message>
    <message>
        <source>My course</source>
        <translation>我的计划</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>你的练习</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Your letterhead</source>
        <translation>你的信头</translation>
    </message>
    <message>
        <source>Stands on all that you hand out. Your next new routine begins with it.</source>
        <translation>会印在你分发的所有资料上。下一个新方案会直接用它。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>怎样联系你</translation>
    </message>
    <message>
        <source>Telephone, e-mail, address, in one line.</source>
        <translation>电话、电子邮件、地址，写在一行。</translation>
    </message>
    <message>
        <source>A PNG or a JPEG. A large one is made smaller.</source>
        <translation>PNG或JPEG。太大的会自动缩小。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
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
        <translation>在你身上约{0}毫米</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Your logo</source>
        <translation>你的标志</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a picture for your logo</source>
        <translation>为你的标志选一张图片</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除它</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除标志</translation>
    </message>
    <message>
        <source>{0} cannot be used. Please choose a PNG or a JPEG.</source>
        <translation>{0}无法使用。请选择PNG或JPEG。</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>图片 ({0})</translation>
    </message>
    <message>
        <source>Choose your logo</source>
        <translation>选择你的标志</translation>
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
        <translation>我的证型</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>穴位</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊室</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日记</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>{0} min</source>
        <translation>{0}分钟</translation>
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
        <translation>菜单</translation>
    </message>
    <message>
        <source>{0}: people on this computer</source>
        <translation>{0}：这台电脑上的人</translation>
    </message>
</context>
<context>
    <name>NewRoutinePage</name>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Her name, if you like</source>
        <translation>她的名字（可不填）</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>所有方案</translation>
    </message>
    <message>
        <source>A new routine</source>
        <translation>新方案</translation>
    </message>
    <message>
        <source>What to begin from</source>
        <translation>从什么开始</translation>
    </message>
    <message>
        <source>Nothing: I put it together myself</source>
        <translation>什么都不用：我自己来组</translation>
    </message>
    <message>
        <source>To begin from an earlier routine, choose Duplicate in the list.</source>
        <translation>要从以前的方案开始，请在列表里选“复制”。</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}分钟</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note to the patient</source>
        <translation>给她的备注</translation>
    </message>
    <message>
        <source>What she is to mind here. It is read to her.</source>
        <translation>她在这里要留意的事。会读给她听。</translation>
    </message>
    <message>
        <source>1 letter left</source>
        <translation>还能输入1个字</translation>
    </message>
    <message>
        <source>{0} letters left</source>
        <translation>还能输入{0}个字</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>about {n} month</source>
        <translation>约{n}个月</translation>
    </message>
    <message>
        <source>about {n} months</source>
        <translation>约{n}个月</translation>
    </message>
</context>
<context>
    <name>OpeningFlow</name>
    <message>
        <source>Routines and pictures of their codes ({0})</source>
        <translation>方案及其码的图片 ({0})</translation>
    </message>
    <message>
        <source>All files ({0})</source>
        <translation>所有文件 ({0})</translation>
    </message>
    <message>
        <source>Open a routine</source>
        <translation>打开方案</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>A routine was handed to you</source>
        <translation>有人给了你一个方案</translation>
    </message>
    <message>
        <source>Follow this routine</source>
        <translation>跟着这个方案做</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>留到以后</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>编辑副本</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不用</translation>
    </message>
    <message>
        <source>Nothing is changed until you choose.</source>
        <translation>在你选择之前，什么都不会改变。</translation>
    </message>
    <message>
        <source>It says it is from {0}</source>
        <translation>上面写着来自{0}</translation>
    </message>
    <message>
        <source>It does not say who made it</source>
        <translation>上面没有写是谁做的</translation>
    </message>
    <message>
        <source>{0}, for {1}</source>
        <translation>{0}，给{1}</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0}个穴位</translation>
    </message>
    <message>
        <source>One point</source>
        <translation>一个穴位</translation>
    </message>
    <message>
        <source>{0}, {1} minutes with moving and finding them.</source>
        <translation>{0}，{1}分钟，包括换姿势和找穴位。</translation>
    </message>
    <message>
        <source>Some points are its maker's own: {0}. Who should not press these, only its maker can say.</source>
        <translation>有些穴位是制作者自建的：{0}。哪些人不该按，只有制作者能说清楚。</translation>
    </message>
    <message>
        <source>Made on {0}.</source>
        <translation>制作于{0}。</translation>
    </message>
    <message>
        <source>Meant to begin on {0}.</source>
        <translation>计划从{0}开始。</translation>
    </message>
    <message>
        <source>To be looked at again on {0}.</source>
        <translation>计划在{0}重新评估。</translation>
    </message>
    <message>
        <source>Questions: {0}</source>
        <translation>有问题请问：{0}</translation>
    </message>
    <message>
        <source>With what you have told acupress</source>
        <translation>结合你告诉acupress的情况</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步看</translation>
    </message>
    <message>
        <source>At the beginning: “{0}”</source>
        <translation>开头：“{0}”</translation>
    </message>
    <message>
        <source>At the end: “{0}”</source>
        <translation>结尾：“{0}”</translation>
    </message>
    <message>
        <source>{0:g} s on each</source>
        <translation>每边{0:g}秒</translation>
    </message>
    <message>
        <source>{0:g} s</source>
        <translation>{0:g}秒</translation>
    </message>
</context>
<context>
    <name>OwnBreathPage</name>
    <message>
        <source>Breathe as you do</source>
        <translation>照你平时那样呼吸</translation>
    </message>
    <message>
        <source>Tap each time you begin to breathe in: press any key, or click anywhere.</source>
        <translation>每次开始吸气时点一下：按任意键，或在任意处点击。</translation>
    </message>
    <message>
        <source>There is no hurry, and no right or wrong.</source>
        <translation>不用急，也没有对错。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>That was quicker than a breath. Let it begin again with this one.</source>
        <translation>这比一次呼吸还快。从这一下重新开始。</translation>
    </message>
    <message>
        <source>That was a long while. Let it begin again with this one.</source>
        <translation>隔得有点久。从这一下重新开始。</translation>
    </message>
    <message>
        <source>Good. One more.</source>
        <translation>很好。再来一次。</translation>
    </message>
    <message>
        <source>Good. Just like that.</source>
        <translation>很好。就是这样。</translation>
    </message>
    <message>
        <source>{0} of {1}. {2}</source>
        <translation>第{0}次，共{1}次。{2}</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>怎样找到</translation>
    </message>
    <message>
        <source>One step a line, as you would say it.</source>
        <translation>每行一步，就像你口头说的那样。</translation>
    </message>
    <message>
        <source>What it feels like there</source>
        <translation>那里是什么感觉</translation>
    </message>
    <message>
        <source>Goes on from: You are on it when …</source>
        <translation>接在“找对时，……”之后</translation>
    </message>
    <message>
        <source>The usual mistake, if there is one</source>
        <translation>常见的错误（如果有）</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>Say where it is.</source>
        <translation>请说明位置。</translation>
    </message>
    <message>
        <source>Say how to find it.</source>
        <translation>请说明怎样找到。</translation>
    </message>
    <message>
        <source>Say what it feels like there.</source>
        <translation>请说明那里是什么感觉。</translation>
    </message>
    <message>
        <source>It needs a way to press it.</source>
        <translation>需要一种按法。</translation>
    </message>
    <message>
        <source>Say how it is pressed.</source>
        <translation>请说明怎样按。</translation>
    </message>
    <message>
        <source>Two of the ways are the same.</source>
        <translation>有两种按法相同。</translation>
    </message>
    <message>
        <source>It lies on both sides, once on each.</source>
        <translation>左右两边各有一个。</translation>
    </message>
    <message>
        <source>It lies in the middle, once.</source>
        <translation>在正中，只有一个。</translation>
    </message>
    <message>
        <source>How it is pressed</source>
        <translation>怎样按</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>换个按法</translation>
    </message>
    <message>
        <source>What to take care of</source>
        <translation>要注意什么</translation>
    </message>
    <message>
        <source>Proposed from the points near it. The care rules go by these.</source>
        <translation>根据附近的穴位建议。安全规则以此为准。</translation>
    </message>
</context>
<context>
    <name>OwnPointPage</name>
    <message>
        <source>A new point of your own</source>
        <translation>新建你自己的穴位</translation>
    </message>
    <message>
        <source>Your own point</source>
        <translation>你自己的穴位</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this point</source>
        <translation>保存这个穴位</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this point</source>
        <translation>删除这个穴位</translation>
    </message>
    <message>
        <source>Its name, and how it is found and pressed, come here.</source>
        <translation>名称、找法和按法写在这里。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>人体图</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Show it on the body</source>
        <translation>在人体图上指出</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>用文字说明</translation>
    </message>
    <message>
        <source>That is beside the body. Click on it.</source>
        <translation>那里在身体之外。请点在身体上。</translation>
    </message>
    <message>
        <source>There is nothing to measure from here. Try another drawing.</source>
        <translation>这里没有可供测量的标志。请换一张图。</translation>
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
        <translation>选一张图，点在穴位所在的地方。</translation>
    </message>
    <message>
        <source>Click again to move it; the arrow keys move it a little.</source>
        <translation>再点一下可以移动；方向键可以微调。</translation>
    </message>
    <message>
        <source>A step presses it, so it cannot be deleted.</source>
        <translation>有一个步骤要按它，所以不能删除。</translation>
    </message>
</context>
<context>
    <name>PaceEditor</name>
    <message>
        <source>Name of the pace</source>
        <translation>节奏的名称</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>屏息</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>Keep this pace</source>
        <translation>保留这个节奏</translation>
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
        <translation>{0}。允许的是：{1}。</translation>
    </message>
</context>
<context>
    <name>PaceList</name>
    <message>
        <source>Pace of your breath</source>
        <translation>你的呼吸节奏</translation>
    </message>
    <message>
        <source>Add my own</source>
        <translation>添加我自己的</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改它</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除它</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复它</translation>
    </message>
    <message>
        <source>The pace “{0}” is not known. Until you choose one it is “{1}”.</source>
        <translation>没有找到节奏“{0}”。在你选择之前，使用“{1}”。</translation>
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
        <translation>“{0}”已移除。</translation>
    </message>
    <message>
        <source>Bring {0} back</source>
        <translation>恢复{0}</translation>
    </message>
</context>
<context>
    <name>PatternDetails</name>
    <message>
        <source>What the tradition says of {0}</source>
        <translation>中医传统怎样说{0}</translation>
    </message>
    <message>
        <source>What it sets out to do</source>
        <translation>调理的目标</translation>
    </message>
    <message>
        <source>Organs it speaks of</source>
        <translation>涉及的脏腑</translation>
    </message>
    <message>
        <source>What else your strongest signs can mean</source>
        <translation>你最明显的表现还可能意味着什么</translation>
    </message>
    <message>
        <source>Each of them also has an ordinary medical reading. Please speak of them.</source>
        <translation>每一项也都有普通的医学解释。看诊时请提一提。</translation>
    </message>
    <message>
        <source>Tongue and pulse</source>
        <translation>舌与脉</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>舌象</translation>
    </message>
    <message>
        <source>Pulse, for your practitioner</source>
        <translation>脉象，供你的中医师参考</translation>
    </message>
    <message>
        <source>{0}. It is never part of a score.</source>
        <translation>{0}。它从不计入得分。</translation>
    </message>
    <message>
        <source>The one that goes with this pattern: {0}.</source>
        <translation>与这个证型相符的是：{0}。</translation>
    </message>
    <message>
        <source>You chose the same.</source>
        <translation>你选的也是这一项。</translation>
    </message>
    <message>
        <source>You chose: {0}.</source>
        <translation>你选的是：{0}。</translation>
    </message>
    <message>
        <source>It counts as one sign.</source>
        <translation>它算作一项表现。</translation>
    </message>
    <message>
        <source>It is only shown, and does not count.</source>
        <translation>只作显示，不计分。</translation>
    </message>
    <message>
        <source>Food and daily life</source>
        <translation>饮食与日常</translation>
    </message>
    <message>
        <source>What the tradition advises beside pressing, three things at a time.</source>
        <translation>除了按压，传统的建议，每次三条。</translation>
    </message>
    <message>
        <source>Tips for this week</source>
        <translation>本周建议</translation>
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
        <translation>这台电脑上的人</translation>
    </message>
    <message>
        <source>Each has their own journal, answers and settings. That keeps things apart, but it is no lock: whoever uses this account of the computer can open them all.</source>
        <translation>每个人都有自己的日记、回答和设置。这样可以分开，但不是锁：使用这个电脑账户的人都能打开。</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加一个人</translation>
    </message>
    <message>
        <source>{0}. Open now.</source>
        <translation>{0}。现在打开。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>是谁？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
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
        <translation>{0}的日记、回答、方案、设置和备份将从这台电脑上清除。没有人能恢复。</translation>
    </message>
    <message>
        <source>To go on, type the name: {0}</source>
        <translation>要继续，请输入名字：{0}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Erase all that is kept of {0}</source>
        <translation>清除{0}的全部内容</translation>
    </message>
    <message>
        <source>It could not be kept: {0}</source>
        <translation>无法保存：{0}</translation>
    </message>
    <message>
        <source>It could not be erased: {0}</source>
        <translation>无法清除：{0}</translation>
    </message>
    <message>
        <source>{0} is removed. Nothing of it is left here.</source>
        <translation>已移除{0}。这里什么都没有留下。</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message>
        <source>also {0}</source>
        <translation>又作{0}</translation>
    </message>
    <message>
        <source>Find it step by step</source>
        <translation>一步步找</translation>
    </message>
    <message>
        <source>Print its card…</source>
        <translation>打印它的卡片…</translation>
    </message>
    <message>
        <source>It felt wrong in a session, so it is left out of your routine.</source>
        <translation>它在练习中感觉不对，所以从你的方案里略去了。</translation>
    </message>
    <message>
        <source>You mostly skipped it, so it is left out of your routine.</source>
        <translation>你多半跳过它，所以方案里略去了。</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>重新使用</translation>
    </message>
    <message>
        <source>Take out of my routine</source>
        <translation>从我的方案移除</translation>
    </message>
    <message>
        <source>Add to my routine</source>
        <translation>加入我的方案</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步看</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除它</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>加入它</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Ways to press it</source>
        <translation>按法</translation>
    </message>
    <message>
        <source>Why it is used</source>
        <translation>为什么用它</translation>
    </message>
    <message>
        <source>In the tradition for {0}.</source>
        <translation>中医传统用于{0}。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>In words alone</source>
        <translation>只用文字</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>From background knowledge, without a source of its own: {0}.</source>
        <translation>来自一般知识，没有单独的出处：{0}。</translation>
    </message>
    <message>
        <source>not yet checked by a practitioner</source>
        <translation>尚未经专业人员核对</translation>
    </message>
    <message>
        <source>Checked: {0}</source>
        <translation>已核对：{0}</translation>
    </message>
</context>
<context>
    <name>PointSearch</name>
    <message>
        <source>Code, name, or what for</source>
        <translation>代码、名称或用途</translation>
    </message>
    <message>
        <source>Search points</source>
        <translation>搜索穴位</translation>
    </message>
    <message>
        <source>Points found</source>
        <translation>找到的穴位</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1个穴位</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0}个穴位</translation>
    </message>
    <message>
        <source>Nothing found. Try a code such as KI3, a name, or what it is used for.</source>
        <translation>没有找到。试试代码（如KI3）、名称或用途。</translation>
    </message>
    <message>
        <source>used for {0}</source>
        <translation>用于{0}</translation>
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
        <translation>列表</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>人体图</translation>
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
        <translation>无法打开。{0}</translation>
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
        <translation>诊室</translation>
    </message>
    <message>
        <source>Title, patient, tag or point</source>
        <translation>标题、患者、标签或穴位</translation>
    </message>
    <message>
        <source>Search routines</source>
        <translation>搜索方案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一遍</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>分发…</translation>
    </message>
    <message>
        <source>Follow it…</source>
        <translation>跟着做…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Your routines cannot be read now. {0}</source>
        <translation>现在无法读取你的方案。{0}</translation>
    </message>
    <message>
        <source>1 routine</source>
        <translation>1个方案</translation>
    </message>
    <message>
        <source>{0} routines</source>
        <translation>{0}个方案</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or another tag.</source>
        <translation>没有找到。试试少写几个字，或换个标签。</translation>
    </message>
</context>
<context>
    <name>PressList</name>
    <message>
        <source>{0}, one side after the other</source>
        <translation>{0}，先一边，再另一边</translation>
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
        <translation>先不填</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
        <translation>改变了什么，为什么</translation>
    </message>
    <message>
        <source>It stays on this computer. Answers about harm are never kept.</source>
        <translation>留在这台电脑上。关于伤害的回答从不保存。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>还没有变化。</translation>
    </message>
    <message>
        <source>What you answer, and what it changes in your routine, will be here.</source>
        <translation>你的回答，以及它改变了方案的哪些地方，会列在这里。</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>This cannot be opened as a routine</source>
        <translation>这个无法作为方案打开</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing here has changed.</source>
        <translation>它保持原样，这里也什么都没有改变。</translation>
    </message>
    <message>
        <source>… and {0} more like these.</source>
        <translation>……还有{0}处类似的问题。</translation>
    </message>
    <message>
        <source>Whoever made it can send it again as a file. If it was made by a newer acupress, this one needs to be brought up to date.</source>
        <translation>制作者可以把它作为文件再发一次。如果它是用更新的acupress做的，这里的acupress需要升级。</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>打开另一个</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>第{0}行</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>发现：{0}</translation>
    </message>
    <message>
        <source>Allowed: {0}</source>
        <translation>允许：{0}</translation>
    </message>
</context>
<context>
    <name>ReminderEditor</name>
    <message>
        <source>What comes before?</source>
        <translation>在什么之后？</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用你自己的话</translation>
    </message>
    <message>
        <source>Such as: when the twins sleep</source>
        <translation>例如：双胞胎睡着时</translation>
    </message>
    <message>
        <source>At about</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>在这些天</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
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
        <translation>请写下在什么之后。</translation>
    </message>
    <message>
        <source>Please choose at least one day.</source>
        <translation>请至少选一天。</translation>
    </message>
</context>
<context>
    <name>ReminderList</name>
    <message>
        <source>There is none yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
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
        <translation>在你的安静时段内，所以不提醒。</translation>
    </message>
    <message>
        <source>Next: today at {0}</source>
        <translation>下一次：今天{0}</translation>
    </message>
    <message>
        <source>Next: tomorrow at {0}</source>
        <translation>下一次：明天{0}</translation>
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
        <translation>现在发一个</translation>
    </message>
    <message>
        <source>Yes, I see it</source>
        <translation>看到了</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>没看到</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>正在发送……</translation>
    </message>
    <message>
        <source>It was handed to your desktop. Do you see it?</source>
        <translation>已交给桌面。看到了吗？</translation>
    </message>
    <message>
        <source>Good. This is how your reminders will come.</source>
        <translation>好。提醒就会这样出现。</translation>
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
        <translation>跟着本来就会发生的事。错过的就过去了。</translation>
    </message>
    <message>
        <source>When not</source>
        <translation>什么时候不提醒</translation>
    </message>
    <message>
        <source>The same quiet hours as for the sound of sessions</source>
        <translation>与练习声音的安静时段相同</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>安静从</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>安静到</translation>
    </message>
    <message>
        <source>The same time twice means no quiet hours.</source>
        <translation>两个时间相同表示没有安静时段。</translation>
    </message>
    <message>
        <source>Remind me again on a day that has its session already</source>
        <translation>当天已练习过，仍再提醒我</translation>
    </message>
    <message>
        <source>A notification with Start and Later. Later comes again after 30 minutes: after this feed. It names nothing of your body, as others may see it.</source>
        <translation>通知上有“开始”和“稍后”。“稍后”会在30分钟后再来：喂完这次奶。它不提你的身体，因为别人可能看到。</translation>
    </message>
    <message>
        <source>Does it work here?</source>
        <translation>在这里能用吗？</translation>
    </message>
    <message>
        <source>acupress can remind you only while it runs.</source>
        <translation>acupress只有在运行时才能提醒你。</translation>
    </message>
    <message>
        <source>Of several people it reminds the one whose window was open last.</source>
        <translation>如果有多人使用，它只提醒最后打开窗口的那个人。</translation>
    </message>
    <message>
        <source>Start at login, without a window, and wait</source>
        <translation>登录时启动，不显示窗口，等待</translation>
    </message>
    <message>
        <source>Stay in the tray when I close the window</source>
        <translation>关闭窗口后留在托盘</translation>
    </message>
    <message>
        <source>While the window is closed</source>
        <translation>窗口关闭时</translation>
    </message>
    <message>
        <source>That could not be kept: {0}. Please try again after the next login.</source>
        <translation>无法保存：{0}。请下次登录后再试。</translation>
    </message>
    <message>
        <source>Your phone can remind you while this computer is off. Save them as a calendar file, send it to your phone and open it there.</source>
        <translation>电脑关机时手机可以提醒你。把提醒存成日历文件，发到手机上打开。</translation>
    </message>
    <message>
        <source>Save for my phone…</source>
        <translation>存给手机…</translation>
    </message>
    <message>
        <source>In your phone's calendar</source>
        <translation>在手机日历里</translation>
    </message>
    <message>
        <source>acupress reminders.ics</source>
        <translation>acupress 提醒.ics</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The file of your reminders cannot be used, so changes hold only until you quit.</source>
        <translation>提醒文件不能用，所以更改只在退出前有效。</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Your {0} minutes</source>
        <translation>你的{0}分钟</translation>
    </message>
    <message>
        <source>Your quiet minutes</source>
        <translation>你的安静时刻</translation>
    </message>
    <message>
        <source>A quiet time for you, whenever it suits.</source>
        <translation>给自己的一段安静时间，什么时候方便都行。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>See today's routine</source>
        <translation>看今天的方案</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Your practitioner told you: {0}</source>
        <translation>你的中医师告诉你：{0}</translation>
    </message>
    <message>
        <source>By your answers alone: {0}</source>
        <translation>只看你的回答：{0}</translation>
    </message>
    <message>
        <source>This says what your answers are most like in the Chinese tradition. It is not a diagnosis. Whatever comes first, the routine is built around points that all four patterns share.</source>
        <translation>这里说的是，在中医传统里你的回答最接近什么。这不是诊断。无论哪个排在前面，方案都以四个证型共用的穴位为基础。</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Too few answers yet to say what they are most like</source>
        <translation>回答还太少，看不出最接近什么</translation>
    </message>
    <message>
        <source>No pattern stands out from your answers</source>
        <translation>从你的回答看，没有哪个证型特别突出</translation>
    </message>
    <message>
        <source>Tied: {0} and {1} match your answers alike</source>
        <translation>并列：你的回答与{0}和{1}同样相符</translation>
    </message>
    <message>
        <source>Mixed: most like {0}, with {1} close behind</source>
        <translation>混合：最接近{0}，{1}也很接近</translation>
    </message>
    <message>
        <source>Most like {0}</source>
        <translation>最接近{0}</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>另外{0}个</translation>
    </message>
    <message>
        <source>How well each pattern fits</source>
        <translation>各证型相符的程度</translation>
    </message>
    <message>
        <source>Each sign counts from 0, never, to 4, always. From 40 % a pattern often matches, from 30 % partly. If your practitioner named a pattern, use that one: it stands before every score.</source>
        <translation>每项表现计0分（从不）到4分（总是）。达到40%为较多相符，达到30%为部分相符。如果你的中医师说了证型，就用那个：它优先于任何得分。</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>支持的表现</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>不支持的表现</translation>
    </message>
    <message>
        <source>often matches</source>
        <translation>较多相符</translation>
    </message>
    <message>
        <source>partly matches</source>
        <translation>部分相符</translation>
    </message>
    <message>
        <source>matches little</source>
        <translation>很少相符</translation>
    </message>
    <message>
        <source>too few answers for a score</source>
        <translation>回答太少，无法计分</translation>
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
        <translation>正在使用，按你的中医师告诉你的</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Go by my answers again</source>
        <translation>重新按我的回答</translation>
    </message>
    <message>
        <source>Use this pattern</source>
        <translation>使用这个证型</translation>
    </message>
    <message>
        <source>My practitioner told me this pattern</source>
        <translation>这是我的中医师告诉我的证型</translation>
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
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止。什么都没有保存。</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>{0} files saved in {1}</source>
        <translation>{0}个文件已保存在{1}</translation>
    </message>
    <message>
        <source>{0} could not be saved: {1}. Please choose another folder.</source>
        <translation>{0}无法保存：{1}。请选择另一个文件夹。</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Words, chimes and breath, to be heard on anything that plays sound.</source>
        <translation>话语、提示音和呼吸声，任何能放声音的设备都能听。</translation>
    </message>
    <message>
        <source>Chimes and breath, to be heard on anything that plays sound. The words need eSpeak NG, which is not installed here.</source>
        <translation>提示音和呼吸声，任何能放声音的设备都能听。话语需要eSpeak NG，这里没有安装。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save all of it into a folder</source>
        <translation>全部保存到一个文件夹</translation>
    </message>
    <message>
        <source>Making the hand-outs …</source>
        <translation>正在制作资料…</translation>
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
        <translation>秒数</translation>
    </message>
    <message>
        <source>{0} seconds, usual</source>
        <translation>{0}秒，常用</translation>
    </message>
    <message>
        <source>{0} on each side</source>
        <translation>每边{0}</translation>
    </message>
    <message>
        <source>{0}. Usual are {1} to {2} s.</source>
        <translation>{0}。常用的是{1}到{2}秒。</translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1次呼吸</translation>
    </message>
    <message>
        <source>{0} breaths</source>
        <translation>{0}次呼吸</translation>
    </message>
    <message>
        <source>{0} s = {1}</source>
        <translation>{0}秒 = {1}</translation>
    </message>
    <message>
        <source>{0}, {1} s: only whole breaths are played</source>
        <translation>{0}，{1}秒：只播放完整的呼吸</translation>
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
        <translation>之后的疼痛</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>Pain before, 0 (none) to 10 (worst)</source>
        <translation>之前的疼痛，0（没有）到10（最痛）</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>删除这次练习</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Show the newest</source>
        <translation>显示最新的</translation>
    </message>
    <message>
        <source>No session like this.</source>
        <translation>没有这样的练习。</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Show older sessions</source>
        <translation>显示更早的练习</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Opens this session to change it.</source>
        <translation>打开这次练习进行修改。</translation>
    </message>
</context>
<context>
    <name>SessionSlot</name>
    <message>
        <source>The session is deleted.</source>
        <translation>练习已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: bring the session back</source>
        <translation>撤销：恢复这次练习</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一遍</translation>
    </message>
    <message>
        <source>Your hand as the ruler</source>
        <translation>用你的手作尺子</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure my hand</source>
        <translation>量我的手</translation>
    </message>
    <message>
        <source>Your settings file cannot be used, so changes hold only until you quit.</source>
        <translation>你的设置文件无法使用，所以改动只保留到退出为止。</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>(quiet hours)</source>
        <translation>（安静时段）</translation>
    </message>
    <message>
        <source>(night look)</source>
        <translation>（夜间外观）</translation>
    </message>
    <message>
        <source>With voice</source>
        <translation>有语音</translation>
    </message>
</context>
<context>
    <name>SoundTrial</name>
    <message>
        <source>Breathe in, and let your shoulders drop as you breathe out.</source>
        <translation>吸气，呼气时让肩膀放松下沉。</translation>
    </message>
    <message>
        <source>A voice was found.</source>
        <translation>找到了语音。</translation>
    </message>
    <message>
        <source>No voice was found, so the chimes lead. {0}</source>
        <translation>没有找到语音，所以由提示音来引导。{0}</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps of the routine</source>
        <translation>方案的步骤</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第{0}步，共{1}步</translation>
    </message>
</context>
<context>
    <name>StepRows</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Alt with the up and down arrows moves a step, Ctrl+D doubles it, Delete removes it</source>
        <translation>Alt加上下方向键移动步骤，Ctrl+D复制一份，Delete移除</translation>
    </message>
    <message>
        <source>{0} once more, as step {1}.</source>
        <translation>{0}再来一次，为第{1}步。</translation>
    </message>
    <message>
        <source>{0} removed. Undo brings it back.</source>
        <translation>{0}已移除。撤销可以恢复。</translation>
    </message>
    <message>
        <source>{0} is now step {1} of {2}.</source>
        <translation>{0}现在是第{1}步，共{2}步。</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Back to the questions</source>
        <translation>回到问题</translation>
    </message>
    <message>
        <source>Your safety comes first</source>
        <translation>你的安全最重要</translation>
    </message>
    <message>
        <source>Somebody should look at this before you press anywhere.</source>
        <translation>在你按压任何地方之前，应先请医护人员看一看。</translation>
    </message>
    <message>
        <source>I have been seen, and was told I can go on</source>
        <translation>我已就诊，并被告知可以继续</translation>
    </message>
    <message>
        <source>Yes, a midwife or doctor has looked at it. Press once more to go on</source>
        <translation>是的，助产士或医生已经看过。再按一次就继续</translation>
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
        <translation>本周建议</translation>
    </message>
    <message>
        <source>Three at a time, and others from Monday on. Try the one that pleases you, and let the rest be.</source>
        <translation>每次三条，周一换新的。喜欢哪条就试哪条，其余的放下。</translation>
    </message>
    <message>
        <source>Show all tips</source>
        <translation>显示全部建议</translation>
    </message>
    <message>
        <source>For your pattern</source>
        <translation>针对你的证型</translation>
    </message>
    <message>
        <source>For every mother</source>
        <translation>适合每一位妈妈</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起的</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Evidence: {0}</source>
        <translation>依据：{0}</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>不适合我</translation>
    </message>
    <message>
        <source>The warm pack</source>
        <translation>热敷包</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>按压</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>温热</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>None of these takes the place of your midwife, doctor or medicine.</source>
        <translation>这些都不能代替助产士、医生或药物。</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>双手</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Why these points?</source>
        <translation>为什么是这些穴位？</translation>
    </message>
    <message>
        <source>How will I press?</source>
        <translation>我会怎样按？</translation>
    </message>
    <message>
        <source>Find my pattern</source>
        <translation>找我的证型</translation>
    </message>
    <message>
        <source>The warm pack</source>
        <translation>热敷包</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>安全检查</translation>
    </message>
    <message>
        <source>Back to my own routine</source>
        <translation>回到我自己的方案</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Tips for this week</source>
        <translation>本周建议</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>A course of some weeks</source>
        <translation>几周的计划</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>改变了什么，为什么</translation>
    </message>
    <message>
        <source>Open a routine…</source>
        <translation>打开方案…</translation>
    </message>
    <message>
        <source>Print or take along…</source>
        <translation>打印或带走…</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>From your practitioner</source>
        <translation>来自专业人员</translation>
    </message>
    <message>
        <source>For every mother</source>
        <translation>适合每一位妈妈</translation>
    </message>
    <message>
        <source>Without pressing</source>
        <translation>不按压</translation>
    </message>
    <message>
        <source>Today's routine</source>
        <translation>今天的方案</translation>
    </message>
    <message>
        <source>A quiet time to breathe</source>
        <translation>一段安静呼吸的时间</translation>
    </message>
    <message>
        <source>minutes, with moving and finding the points</source>
        <translation>分钟，包括换姿势和找穴位</translation>
    </message>
    <message>
        <source>Your last sessions</source>
        <translation>你最近的练习</translation>
    </message>
</context>
<context>
    <name>ToldForm</name>
    <message>
        <source>Your patient</source>
        <translation>你的患者</translation>
    </message>
    <message>
        <source>What you know of her, so that the warnings fit her. It stays on this computer and is never handed out; what you leave open is not held against the routine. The questions stand here as she would be asked them.</source>
        <translation>你所了解的她的情况，好让警告符合她的实际。只留在这台电脑上，绝不会分发；没填的不会算作方案的问题。这里的提问方式和问她本人时一样。</translation>
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
        <translation>她家里有什么</translation>
    </message>
    <message>
        <source>Her back</source>
        <translation>她的腰</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open acupress</source>
        <translation>打开acupress</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>“{0}”已删除。</translation>
    </message>
    <message>
        <source>Undo: bring “{0}” back</source>
        <translation>撤销：恢复“{0}”</translation>
    </message>
</context>
<context>
    <name>VisitChoices</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2周</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4周</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3个月</translation>
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
        <source>Pressing</source>
        <translation>按压</translation>
    </message>
    <message>
        <source>What was pressed</source>
        <translation>按了哪些穴位</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Pain, with the chart</source>
        <translation>疼痛，含图表</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>改变了什么，为什么</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name on the page, if you like</source>
        <translation>页面上的名字（可不填）</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter（美式）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
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
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <translation>就诊用</translation>
    </message>
    <message>
        <source>One page of your record, for your midwife, doctor or practitioner. You say what is on it, and nothing leaves this computer unless you hand it on.</source>
        <translation>一页你的记录，给助产士、医生或其他专业人员看。内容由你决定，你不交出去，就什么都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存PDF…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格(CSV)…</translation>
    </message>
    <message>
        <source>Save table (CSV)…</source>
        <translation>保存表格(CSV)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>数据(JSON)…</translation>
    </message>
    <message>
        <source>Save data (JSON)…</source>
        <translation>保存数据(JSON)…</translation>
    </message>
    <message>
        <source>The journal could not be read. {0}</source>
        <translation>无法读取日记。{0}</translation>
    </message>
    <message>
        <source>There is no journal today. Today says why.</source>
        <translation>今天没有日记。“今天”页面说明了原因。</translation>
    </message>
    <message>
        <source>A picture of the page. Sessions: {0}, on {1} of {2} days.</source>
        <translation>页面预览。练习：{0}次，{2}天中的{1}天。</translation>
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
        <translation>无</translation>
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
        <translation>热敷包</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>绝不要</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor first with</source>
        <translation>有这些情况，先问助产士或医生</translation>
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
        <translation>没有什么不妥。</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不行</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>To think of</source>
        <translation>需要考虑</translation>
    </message>
    <message>
        <source>Her own acupress holds the care rules in any case: what they rule out is left out there, and said. Paper, phone page and sound file know nothing of her: for those, change the routine itself.</source>
        <translation>无论如何，她自己的acupress都会执行安全规则：不能按的会在那里略去，并说明。纸张、手机网页和声音文件对她一无所知：要用这些，请修改方案本身。</translation>
    </message>
    <message>
        <source>Not said of your patient</source>
        <translation>还没有填写的患者情况</translation>
    </message>
    <message>
        <source>Tell of your patient</source>
        <translation>填写患者情况</translation>
    </message>
    <message>
        <source>Go to step {0}</source>
        <translation>转到第{0}步</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Both sides at once</source>
        <translation>两边同时</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>先一边再另一边</translation>
    </message>
    <message>
        <source>What presses</source>
        <translation>用什么按</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>姿势</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎样</translation>
    </message>
    <message>
        <source>How, in one sentence</source>
        <translation>怎样按，用一句话</translation>
    </message>
    <message>
        <source>Remove this way</source>
        <translation>移除这种按法</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Looking back: how was your pain this week?</source>
        <translation>回顾：这一周疼痛怎样？</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>这周不答</translation>
    </message>
    <message>
        <source>The worst in these seven days, 0 (none) to 10</source>
        <translation>这七天最痛的时候，0（没有）到10</translation>
    </message>
    <message>
        <source>Worst pain this week</source>
        <translation>本周最痛</translation>
    </message>
    <message>
        <source>Usually, 0 to 10</source>
        <translation>平时，0到10</translation>
    </message>
    <message>
        <source>Usual pain this week</source>
        <translation>本周平时的疼痛</translation>
    </message>
    <message>
        <source>A word, if you like</source>
        <translation>想写一句就写一句</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Please choose a number in both rows.</source>
        <translation>请在两行里各选一个数字。</translation>
    </message>
    <message>
        <source>The worst cannot be less than the usual.</source>
        <translation>最痛不能低于平时。</translation>
    </message>
    <message>
        <source>Kept: {0} at worst, {1} usually.</source>
        <translation>已保存：最痛{0}，平时{1}。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change what you said of this week</source>
        <translation>更改你对这周的回答</translation>
    </message>
</context>
<context>
    <name>WrongPage</name>
    <message>
        <source>Take your hands away and rest</source>
        <translation>手拿开，休息一下</translation>
    </message>
    <message>
        <source>The session is paused. Nothing is lost.</source>
        <translation>练习已暂停。什么都没有丢。</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>在这里结束</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>回到练习</translation>
    </message>
    <message>
        <source>One question back</source>
        <translation>回到上一个问题</translation>
    </message>
    <message>
        <source>It has passed, go on</source>
        <translation>已经过去了，继续</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on without this point</source>
        <translation>略过这个穴位，继续</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>修改我的回答</translation>
    </message>
    <message>
        <source>{0} is left out from now on. You can take it in again on its page.</source>
        <translation>从现在起略去{0}。你可以在它的页面上重新加入。</translation>
    </message>
    <message>
        <source>No session begins until you say that somebody has looked at it.</source>
        <translation>在你说明已有医护人员看过之前，不会开始任何练习。</translation>
    </message>
    <message>
        <source>One of your files cannot be written, so this holds until you quit.</source>
        <translation>你的一个文件无法写入，所以这只保留到退出为止。</translation>
    </message>
    <message>
        <source>Leave it out next time, too</source>
        <translation>下次也略去它</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Further away</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>查看全图</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Please type a name.</source>
        <translation>请输入名字。</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>名字太长。</translation>
    </message>
    <message>
        <source>Somebody here is called so already.</source>
        <translation>这里已经有人叫这个名字。</translation>
    </message>
</context>
<context>
    <name>routines</name>
    <message>
        <source>For your low back</source>
        <translation>为了你的腰</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>Add a voice in Windows under Settings, Time &amp; language, Speech.</source>
        <translation>在Windows的“设置”&gt;“时间和语言”&gt;“语音”中添加语音。</translation>
    </message>
    <message>
        <source>Add a voice in System Settings under Accessibility, Spoken Content.</source>
        <translation>在“系统设置”&gt;“辅助功能”&gt;“朗读内容”中添加语音。</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and espeak-ng to hear a voice.</source>
        <translation>安装软件包speech-dispatcher和espeak-ng即可听到语音。</translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>Days with a session: {0}. Days still to come: {1}.</source>
        <translation>有练习的日子：{0}。还剩的日子：{1}。</translation>
    </message>
</context>
</TS>
